import type { Requests } from './requests';

/** Companies read at once. */
const AT_ONCE = 500;

/** The segment each of these customers belongs to: the industry of a company; empty for people. */
export async function segmentsOf(
  from: Requests,
  ids: readonly string[],
): Promise<(customer: string) => string> {
  const wanted = [...new Set(ids)];
  const segments = new Map<string, string>();
  for (let at = 0; at < wanted.length; at += AT_ONCE)
    for (const { id, industry } of await from.each('companies', wanted.slice(at, at + AT_ONCE)))
      if (industry) segments.set(id, industry);
  return (customer) => segments.get(customer) ?? '';
}
