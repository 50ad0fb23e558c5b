/**
 * The name to propose for an address: the display name ("Last, First" turned round, quotes and
 * addresses taken off), else the local part split at dots, dashes and underscores.
 */
export function proposedName(displayName: string, address: string): string {
  const shown = displayName
    // Quotes go, the apostrophe inside a name (O'Brien) stays.
    .replace(/"|(?<!\p{L})'|'(?!\p{L})/gu, '')
    .replace(/\s*[<(][^>)]*[>)]\s*$/, '')
    .trim();
  if (shown && !shown.includes('@')) return turned(shown);
  const local = address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/, '');
  return local
    .split(/[._-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

function turned(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [last, first] = parts;
  // "Silva, Ana" is a person; "Acme, Inc." and longer lists are not.
  if (
    parts.length !== 2 ||
    !last ||
    !first ||
    /^(inc|llc|ltd|gmbh|corp|co|phd|md|jr|sr)\.?$/i.test(first)
  )
    return name;
  return `${first} ${last}`;
}

/** The company name to propose for a registrable domain: `north-wind.co.uk` → "North Wind". */
export function proposedCompany(domain: string): string {
  const label = domain.split('.')[0] ?? domain;
  return label
    .split(/[-_]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
