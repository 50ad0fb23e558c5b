/**
 * The host in what somebody typed for a domain: `https://www.acme.com/about` and `ana@www.acme.com`
 * are www.acme.com; null where that is none.
 */
export function hostTyped(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#:].*$/, '');
  return /^([\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(host) ? host : null;
}
