/**
 * The names an extension may rely on, and what they become with `drift=1`, as if the page had
 * been redesigned overnight.
 */
const DRIFTED: Readonly<Record<string, string>> = {
  'data-eventid': 'data-ev',
  'data-eventchip': 'data-node',
  'data-stacked-layout-chip-container': 'data-row-node',
  'data-stacked-layout-chip': 'data-row-part',
  'data-datekey': 'data-on',
  'data-chips-dialog': 'data-card',
  'data-hovercard-id': 'data-who',
  'data-email': 'data-mailto',
  'data-viewfamily': 'data-area',
  'data-viewkey': 'data-mode',
  'data-date': 'data-ymd',
  'data-ical': 'data-when',
};

/** The name to use for an id or attribute of the page's contract. */
export function nameOf(name: string, drift: boolean): string {
  if (!drift) return name;
  const other = DRIFTED[name];
  if (other) return other;
  if (name === 'rAECCd') return 'sB71kd';
  return /^x[A-Z]/.test(name) ? `q${name.slice(1)}Z` : name;
}
