/**
 * Whether this is Gmail itself and no print view, pop-out, "original message" or feed, which live
 * under the same host (2026-11-22). Those carry a `view` or a longer path.
 */
export function isAppPage(url: Pick<Location, 'pathname' | 'search'>): boolean {
  if (!/^\/mail\/(?:(?:b\/[^/]+\/)?u\/\d+(?:\/d\/[^/]+)?\/?)?$/.test(url.pathname)) return false;
  return !new URLSearchParams(url.search).has('view');
}
