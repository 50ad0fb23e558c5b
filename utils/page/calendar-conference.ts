const HOSTS: [RegExp, string][] = [
  [/(^|\.)meet\.google\.com$/, 'Google Meet'],
  [/(^|\.)zoom(gov)?\.(us|com)$/, 'Zoom'],
  [/(^|\.)teams\.(microsoft|live)\.com$/, 'Microsoft Teams'],
  [/(^|\.)webex\.com$/, 'Webex'],
];

/** The video service an address belongs to, for showing as the place; null for any other. */
export function conferenceName(url: string): string | null {
  const target = unwrapped(url);
  return target ? (HOSTS.find(([host]) => host.test(target.hostname))?.[1] ?? null) : null;
}

/** The address behind `https://www.google.com/url?q=…`, in which Calendar wraps links. */
export function unwrapped(url: string): URL | null {
  if (url.length > 2000 || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) return null;
  const isWrapped = parsed.hostname === 'www.google.com' && parsed.pathname === '/url';
  const inner = isWrapped ? parsed.searchParams.get('q') : null;
  return inner && URL.canParse(inner) ? new URL(inner) : parsed;
}

/** The video services whose addresses stand in a text, in order. */
export function conferencesIn(text: string): string[] {
  const urls = text.slice(0, 20_000).match(/https?:\/\/[^\s<>"']{4,500}/g) ?? [];
  return [...new Set(urls.flatMap((url) => conferenceName(url) ?? []))];
}
