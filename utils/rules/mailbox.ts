/**
 * The mailbox an address delivers to, for comparing: without a +tag, and for Gmail without dots
 * and by its one name. It is an alias and never replaces the address a person gave.
 */
export function mailboxOf(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  const host = lower.slice(at + 1);
  const whole = lower.slice(0, at);
  const tag = whole.indexOf('+');
  // An address that is nothing but a tag has no name to leave.
  const local = tag > 0 ? whole.slice(0, tag) : whole;
  if (host !== 'gmail.com' && host !== 'googlemail.com') return `${local}@${host}`;
  return `${local.replaceAll('.', '')}@gmail.com`;
}
