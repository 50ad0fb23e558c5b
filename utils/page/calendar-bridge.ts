/**
 * How the script in the page's world hands over what it saw. The events travel on the document, so
 * the page could hear or forge them; both sides treat them so. The details are JSON texts, since
 * objects do not cross the border between the worlds in Firefox (2026-11-22).
 */

/** Asks for everything seen so far. */
export const ASK_EVENT = 'margin-crm-calendar-ask';
/** Carries a JSON text: `{ events: PickedEvent[], removals: Removal[] }`. */
export const DATA_EVENT = 'margin-crm-calendar-data';

/** Events in one hand-over, and the longest text of it. */
export const CHUNK = 100;
export const MAX_CHUNK_CHARS = 4_000_000;
/** Events kept on either side; the oldest go first. */
export const MAX_KEPT = 5000;
