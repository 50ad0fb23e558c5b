/**
 * Everything this product looks for in Calendar's page: ids and data attributes, which have stayed
 * while the class names changed in 2017, 2018, 2022, 2023 and 2025. Words of an aria-label are
 * never selected on. `piece` is the saved piece under tests/pages/calendar that the selector has to
 * match (checked by a test).
 */
export interface PageSelector {
  css: string;
  /** What it finds, and why this and nothing else. */
  why: string;
  /** When the fact was seen last. */
  seen: string;
  piece: string;
}

export const SELECTORS = {
  account: {
    css: '#xUserEmail',
    why: 'Address of the signed-in account, in a hidden block of the served page',
    seen: '2025-09',
    piece: 'user-info.html',
  },
  zone: {
    css: '#xTimezone',
    why: 'IANA zone in which the grid is drawn',
    seen: '2025-09',
    piece: 'user-info.html',
  },
  locale: {
    css: '#xUserLocale',
    why: 'Language of labels and dates',
    seen: '2025-09',
    piece: 'user-info.html',
  },
  view: {
    css: 'body[data-viewfamily]',
    why: 'Grid or edit page: EVENT or EVENT_EDIT',
    seen: '2025-09',
    piece: 'user-info.html',
  },
  dialog: {
    css: '[role="dialog"][data-chips-dialog="true"]',
    why: 'A detail bubble; hidden ones of earlier events linger',
    seen: '2026-09-30',
    piece: 'bubble-en.html',
  },
  bubble: {
    css: '#xDetDlg',
    why: 'The part of the bubble that names its event in data-eventid; tasks have none',
    seen: '2026-09-30',
    piece: 'bubble-en.html',
  },
  bubbleWhen: {
    css: '#xDetDlgWhen',
    why: 'Title and time of the open event',
    seen: '2026-09-30',
    piece: 'bubble-en.html',
  },
  bubbleTitle: {
    css: '[role="heading"]',
    why: 'The title inside the When part; the id rAECCd is missing in some languages',
    seen: '2026-09',
    piece: 'bubble-ja.html',
  },
  bubbleName: {
    css: '#rAECCd',
    why: 'What names the dialog: an event, or a task where the event part is missing',
    seen: '2026-09-30',
    piece: 'bubble-task.html',
  },
  bubblePlace: {
    css: '#xDetDlgLoc',
    why: 'Place of the open event',
    seen: '2026-09',
    piece: 'bubble-ja.html',
  },
  bubbleVideo: {
    css: '#xDetDlgVideo',
    why: 'Link to the video call',
    seen: '2026-09-30',
    piece: 'bubble-en.html',
  },
  bubbleGuests: {
    css: '#xDetDlgAtt',
    why: 'Guests of the open event, with their count',
    seen: '2026-09-30',
    piece: 'bubble-en.html',
  },
  bubbleDescription: {
    css: '#xDetDlgDesc',
    why: 'Free text, in which addresses and times are no facts about the event',
    seen: '2026-09-30',
    piece: 'bubble-en.html',
  },
  guestList: {
    css: '[role="tree"]',
    why: 'The list of guests; missing where the page collapsed it to a count',
    seen: '2026-09',
    piece: 'bubble-en.html',
  },
  guest: {
    css: '[role="tree"] [role="treeitem"]:is([data-hovercard-id], [data-email])',
    why: 'One guest; addresses elsewhere in the bubble are none',
    seen: '2026-09',
    piece: 'bubble-en.html',
  },
  chip: {
    css: '[data-eventchip][data-eventid]',
    why: 'An event in the grid; the handle for dragging repeats the id without data-eventchip',
    seen: '2026-09',
    piece: 'chip-timed.html',
  },
  stackedChip: {
    css: '[data-stacked-layout-chip]',
    why: 'The button inside a chip of the all-day rows and the month, whose parent holds the id',
    seen: '2026-09',
    piece: 'chip-all-day.html',
  },
  chipText: {
    css: '[aria-hidden="true"]:not([data-eventid], :empty)',
    why: 'What a chip shows: the title and the time, each a part of its own',
    seen: '2026-09',
    piece: 'chip-timed.html',
  },
  chipLabel: {
    css: '.XuJrye, .ynRLnc',
    why: 'The hidden description of a chip. A class, since nothing else marks it; where it fails, the first child of the button is taken',
    seen: '2026-09',
    piece: 'chip-timed.html',
  },
  chipLabelAttribute: {
    css: '[role="button"][aria-label]',
    why: 'Search results carry the description as a label',
    seen: '2026-09',
    piece: 'search-results.html',
  },
  day: {
    css: '[data-datekey]',
    why: 'The day of a column, a row or a heading',
    seen: '2026-09',
    piece: 'chip-timed.html',
  },
  editTitle: {
    css: '#xTiIn',
    why: 'Title on the edit page',
    seen: '2018-08',
    piece: 'edit-page.html',
  },
  editStartDay: {
    css: '#xStDaIn',
    why: 'First day; the day itself stands in data-ical of the parent or data-date',
    seen: '2018-08',
    piece: 'edit-page.html',
  },
  editEndDay: {
    css: '#xEnDaIn',
    why: 'Last day, in the same way',
    seen: '2018-08',
    piece: 'edit-page.html',
  },
  editStartTime: {
    css: '#xStTiIn',
    why: 'Time of the start; data-ical of the parent as T091500. Missing for whole days',
    seen: '2018-08',
    piece: 'edit-page.html',
  },
  editEndTime: {
    css: '#xEnTiIn',
    why: 'Time of the end, in the same way',
    seen: '2018-08',
    piece: 'edit-page.html',
  },
  editPicker: {
    css: '[data-ical]',
    why: 'Around a field: its day as 20261104 or its time as T160000, whatever the language',
    seen: '2018-08',
    piece: 'edit-page.html',
  },
  editPlace: {
    css: '#xLocIn',
    why: 'Place on the edit page',
    seen: '2018-08',
    piece: 'edit-page.html',
  },
  editGuest: {
    css: '[data-email]:not([role="banner"] *, header *, [role="dialog"] *)',
    why: 'One guest on the edit page; the account menu and bubbles carry addresses as well',
    seen: '2026-09',
    piece: 'edit-page.html',
  },
} as const satisfies Record<string, PageSelector>;

export type SelectorName = keyof typeof SELECTORS;

/** The first element under `root` that a selector finds. */
export function find(root: ParentNode, name: SelectorName): HTMLElement | null {
  return root.querySelector<HTMLElement>(SELECTORS[name].css);
}

export function findAll(root: ParentNode, name: SelectorName): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SELECTORS[name].css)];
}
