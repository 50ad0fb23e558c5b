/**
 * Everything this product looks for in Calendar's page, in one table: ids and data attributes, which
 * have stayed while the class names changed in 2017, 2018, 2022, 2023 and 2025. Words of an
 * aria-label are never selected on. Each entry says why it may be relied on, when it was seen last
 * in captures or public code, and how often the saved piece under tests/pages/calendar holds it (a
 * test walks the table). Gathered 2026-11-22.
 */
export const CALENDAR = {
  /** Address of the signed-in account, in a hidden block of the served page. @seen 2025-09 @piece user-info.html 1 */
  account: '#xUserEmail',
  /** IANA zone in which the grid is drawn. @seen 2025-09 @piece user-info.html 1 */
  zone: '#xTimezone',
  /** Language of labels and dates. @seen 2025-09 @piece user-info.html 1 */
  locale: '#xUserLocale',
  /** Grid or edit page: EVENT or EVENT_EDIT. @seen 2025-09 @piece user-info.html 1 */
  view: 'body[data-viewfamily]',
  /** A detail bubble; hidden ones of earlier events linger. @seen 2026-09-30 @piece bubble-en.html 2 */
  dialog: '[role="dialog"][data-chips-dialog="true"]',
  /** The part of the bubble that names its event in data-eventid; tasks have none. @seen 2026-09-30 @piece bubble-en.html 2 */
  bubble: '#xDetDlg, [data-eventid]:has(#xDetDlgWhen)',
  /** Title and time of the open event. @seen 2026-09-30 @piece bubble-en.html 2 */
  bubbleWhen: '#xDetDlgWhen',
  /** The title inside the When part; the id rAECCd is missing in some languages. @seen 2026-09 @piece bubble-ja.html 1 */
  bubbleTitle: '[role="heading"]',
  /** What names the dialog: an event, or a task where the event part is missing. @seen 2026-09-30 @piece bubble-task.html 1 */
  bubbleName: '#rAECCd',
  /** Place of the open event. @seen 2026-09 @piece bubble-ja.html 1 */
  bubblePlace: '#xDetDlgLoc',
  /** Guests of the open event, with their count. @seen 2026-09-30 @piece bubble-en.html 1 */
  bubbleGuests: '#xDetDlgAtt',
  /** Free text, in which addresses and times are no facts about the event. @seen 2026-09-30 @piece bubble-en.html 1 */
  bubbleDescription: '#xDetDlgDesc',
  /** The list of guests; missing where the page collapsed it to a count. @seen 2026-09 @piece bubble-en.html 1 */
  guestList: '[role="tree"]',
  /** One guest; addresses elsewhere in the bubble are none. @seen 2026-09 @piece bubble-en.html 4 */
  guest: '[role="tree"] [role="treeitem"]:is([data-hovercard-id], [data-email])',
  /** One guest as lists named them before they were trees. @seen 2018-08 @piece bubble-en.html 2 */
  olderGuest: '[data-email][aria-label]',
  /** An event in the grid; the handle for dragging repeats the id without data-eventchip. @seen 2026-09 @piece chip-timed.html 2 */
  chip: '[data-eventchip][data-eventid]',
  /** The button inside a chip of the all-day rows and the month, whose parent holds the id. @seen 2026-09 @piece chip-all-day.html 1 */
  stackedChip: '[data-stacked-layout-chip]',
  /** What a chip shows: the title and the time, each a part of its own. @seen 2026-09 @piece chip-timed.html 2 */
  chipText: '[aria-hidden="true"]:not([data-eventid], :empty)',
  /** The hidden description of a chip. A class, since nothing else marks it; where it fails, the first child of the button is taken. @seen 2026-09 @piece chip-timed.html 2 */
  chipLabel: '.XuJrye, .ynRLnc',
  /** Search results carry the description as a label. @seen 2026-09 @piece search-results.html 1 */
  chipLabelAttribute: '[role="button"][aria-label]',
  /** The day of a column, a row or a heading. @seen 2026-09 @piece chip-timed.html 1 */
  day: '[data-datekey]',
  /** Title on the edit page. @seen 2018-08 @piece edit-page.html 1 */
  editTitle: '#xTiIn',
  /** First day; the day itself stands in data-ical of the parent or data-date. @seen 2018-08 @piece edit-page.html 1 */
  editStartDay: '#xStDaIn',
  /** Last day, in the same way. @seen 2018-08 @piece edit-page.html 1 */
  editEndDay: '#xEnDaIn',
  /** Time of the start; data-ical of the parent as T091500. Missing for whole days. @seen 2018-08 @piece edit-page.html 1 */
  editStartTime: '#xStTiIn',
  /** Time of the end, in the same way. @seen 2018-08 @piece edit-page.html 1 */
  editEndTime: '#xEnTiIn',
  /** Around a field: its day as 20261104 or its time as T160000, whatever the language. @seen 2018-08 @piece edit-page.html 4 */
  editPicker: '[data-ical]',
  /** Place on the edit page. @seen 2018-08 @piece edit-page.html 1 */
  editPlace: '#xLocIn',
  /** One guest on the edit page, which may have no list around them. @seen 2026-09 @piece edit-page.html 3 */
  editGuest: '[data-email]',
  /** Places that carry addresses of others: account menu, open bubbles. @seen 2026-09 @piece edit-page.html 1 */
  notEditGuest: '[role="banner"], [role="dialog"]',
} as const;

export type SelectorName = keyof typeof CALENDAR;

/** The first element under `root` that a selector finds. */
export function find(root: ParentNode, name: SelectorName): HTMLElement | null {
  return root.querySelector<HTMLElement>(CALENDAR[name]);
}

export function findAll(root: ParentNode, name: SelectorName): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CALENDAR[name])];
}
