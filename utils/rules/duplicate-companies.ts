import { companyKey, companyWords } from './company-name';
import type { DuplicatePair, DuplicateReason } from './duplicates';
import { editDistance } from './edit-distance';

/** Companies that share a beginning are compared with so many neighbours in the order of names. */
const NEIGHBOURS = 6;

interface Known {
  id: string;
  key: string;
  words: string[];
  /** Domains without what countries add: acme.de and acme.co.uk are "acme". */
  labels: string[];
}

/**
 * Companies that may be one: the same name whatever its legal form or script, a slip in it, or the
 * same name before the ends of their domains. Names of one common word prove nothing by themselves.
 */
export function duplicateCompanies(
  companies: readonly { id: string; name: string; domains: readonly string[] }[],
): DuplicatePair[] {
  const known = companies.map(({ id, name, domains }) => ({
    id,
    key: companyKey(name),
    words: companyWords(name),
    labels: domains.map((domain) => domain.split('.')[0] ?? domain).filter((one) => one.length > 3),
  }));
  const found = new Map<string, DuplicatePair>();
  const look = (one: Known, other: Known) => {
    const name = `${one.id} ${other.id}`;
    if (one === other || found.has(name) || found.has(`${other.id} ${one.id}`)) return;
    const verdict = compared(one, other);
    if (verdict) found.set(name, { one: one.id, other: other.id, ...verdict });
  };
  // Names that are alike, or differ at their end, stand side by side.
  const inOrder = known
    .filter(({ key }) => key.length > 1)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const [at, one] of inOrder.entries())
    for (const other of inOrder.slice(at + 1, at + 1 + NEIGHBOURS)) look(one, other);
  // Names that differ at their beginning do so once they are read from the end.
  const turned = inOrder
    .map((one) => ({ one, key: [...one.key].reverse().join('') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const [at, { one }] of turned.entries())
    for (const { one: other } of turned.slice(at + 1, at + 1 + NEIGHBOURS)) look(one, other);
  const byLabel = new Map<string, Known[]>();
  for (const one of known)
    for (const label of one.labels) {
      const others = byLabel.get(label) ?? [];
      for (const other of others.slice(0, NEIGHBOURS)) look(other, one);
      byLabel.set(label, [...others, one]);
    }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function compared(one: Known, other: Known): { score: number; reasons: DuplicateReason[] } | null {
  const label = one.labels.find((name) => other.labels.includes(name));
  const hasOther = one.labels.length > 0 && other.labels.length > 0 && !label;
  if (one.key === other.key) {
    // Two firms called "Nova" with domains of their own are two.
    if (hasOther && one.words.length < 2) return null;
    return { score: hasOther ? 80 : 92, reasons: reasons('company_name', label) };
  }
  const [short, long] = one.key.length < other.key.length ? [one, other] : [other, one];
  const isSlip = short.key.length >= 6 && editDistance(one.key, other.key, 1) <= 1;
  if (isSlip && !hasOther && !differInNumber(one, other))
    return { score: 75, reasons: reasons('company_spelling', label) };
  if (label && long.key.startsWith(short.key) && short.key.length >= 4)
    return { score: 80, reasons: reasons('company_longer', label) };
  return null;
}

/** "Studio 54" and "Studio 55" are no slip. */
function differInNumber(one: Known, other: Known): boolean {
  const number = ({ words }: Known) => words.filter((word) => /\d/.test(word)).join(' ');
  return number(one) !== number(other);
}

function reasons(code: string, label: string | undefined): DuplicateReason[] {
  return [{ code, args: [] }, ...(label ? [{ code: 'company_domain', args: [label] }] : [])];
}
