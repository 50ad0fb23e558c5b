/** The element every copy of this extension puts its sidebar into; at most one stands in a page. */
export const HOST_TAG = 'margin-crm';
const CLAIM_EVENT = 'margin-crm-claim';

/**
 * Makes this copy of the content script the only one at work in the page. A second copy arrives
 * when Firefox updates the extension under an open tab (2026-11-22) or when something injects it
 * twice: the newer one wins, and the signal of the older one aborts. What a copy that can no
 * longer hear left behind is taken away.
 */
export function claimPage(): AbortSignal {
  const claim = new AbortController();
  document.dispatchEvent(new CustomEvent(CLAIM_EVENT));
  for (const leftover of document.querySelectorAll(HOST_TAG)) leftover.remove();
  document.addEventListener(CLAIM_EVENT, () => claim.abort(), { signal: claim.signal });
  return claim.signal;
}
