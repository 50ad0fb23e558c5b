/**
 * Every name Gmail's page is read by, in one table, all checked 2026-11-22. Each entry says why it
 * may be relied on, since when it stands in public code, and which saved piece under
 * tests/pages/gmail must hold how many of it (a test walks the table). Order of trust where several
 * tell the same: data attributes, then the decade-old classes, then jslog. The address bar names
 * the mailbox and tells a list from a thread, but no ids: it may stay behind in a split view.
 *
 * Any of them may be missing for some accounts for days, so every look-up may come back empty.
 */
export const GMAIL = {
  /** Views; old ones stay hidden in the document. An ARIA landmark, so it outlives classes. @since 2014 @piece thread.html 2 */
  view: '[role=main]',
  /** Subject line of the open thread, emoji as pictures. @since 2014 @piece thread.html 2 */
  heading: 'h2.hP',
  /** The same line by its ids, should the class go. @since 2018 @piece thread.html 2 */
  headingById: 'h2[data-legacy-thread-id], h2[data-thread-perm-id]',
  /** Labels of spam and of the bin beside the subject, by Gmail's own names of them. @since 2014 @piece thread.html 1 */
  asideLabel: '.hN[name="^s"], .hN[name="^k"]',
  /** One message of a thread in any state; the role is for screen readers and stable. @since 2015 @piece thread.html 6 */
  item: '[role=listitem]',
  /** The open form of a message, which has its ids; hidden when folded again. @since 2014 @piece thread.html 4 */
  openForm: '.adn',
  /** The closed form; a message that was never opened has this alone, and no id. @since 2015 @piece thread.html 2 */
  closedForm: '.adf',
  /** How many messages are put away behind one line. @since 2018 @piece thread.html 1 */
  putAway: '.kQ .adx',
  /** A message by its id, as the attribute is named today. @since 2018 @piece thread.html 4 */
  messageById: '[data-legacy-message-id], [data-message-id]',
  /** Who wrote a message; the name is never localised, except for oneself in closed forms. @since 2014 @piece thread.html 7 */
  sender: '.gD[email]',
  /** Its recipients; To, Cc and Bcc are not told apart. @since 2014 @piece thread.html 5 */
  recipient: '.hb .g2[email]',
  /** The text of an open message. @since 2014 @piece thread.html 4 */
  body: '.a3s',
  /** What an answer quotes of earlier mail: no part of the snippet. @since 2014 @piece thread.html 2 */
  quote: '.gmail_quote, style',
  /** The beginning of a closed message. @since 2018 @piece thread.html 2 */
  snippet: '.iA.g6',
  /** Holds ids in base64 on star, reply button and body of an opened message. @since 2023 @piece jslog-only.html 4 */
  logged: '[jslog]',

  /** A line of a list. @since 2014 @piece rows.html 6 */
  row: 'tr.zA',
  /** Ids of a line; the last message that is no draft is the one people exchanged. @since 2018 @piece rows.html 7 */
  rowIds: '[data-legacy-thread-id]',
  /** People of a line: read and unread. The first cell repeats them for screen readers. @since 2014 @piece rows.html 7 */
  rowPerson: '.yW .yP[email], .yW .zF[email]',
  /** The same where that cell has another name. @since 2014 @piece rows.html 11 */
  rowPersonAnywhere: '.yP[email], .zF[email]',
  /** Subject of a line. @since 2014 @piece rows.html 6 */
  rowSubject: '.bog',
  /** Box around the subject, where a mark fits without moving anything. @since 2014 @piece rows.html 6 */
  rowSubjectBox: '.y6',
  /** Beginning of the last message, behind a dash. @since 2014 @piece rows.html 5 */
  rowSnippet: '.y2',
  /** That dash, which is no part of it. @since 2014 @piece rows.html 5 */
  rowDash: '.Zt',

  /** What names the account in the page's header; the words around the address are localised. @since 2015 @piece header.html 3 */
  account: '#gb [aria-label*="@"], [role=banner] [aria-label*="@"], header [aria-label*="@"]',
  /** Places that name other people: suggestions of the search box, and the mail itself. @since 2018 @piece header.html 4 */
  notAccount: 'form, [role=search], [role=listbox], [role=main]',
  /** The app itself; narrowing it makes room. @since 2014 @piece header.html 1 */
  app: 'body > .nH',
  /** The surface behind lists and threads, whose colour is the theme. @since 2024 @piece header.html 1 */
  surface: '.bkK > .nH',
  /** Holds the compose windows, fixed to the window's end side. @since 2014 @piece header.html 1 */
  dock: '.dw',

  /** Whatever is being written, window or answer. @since 2014 @piece compose.html 2 */
  compose: '.M9',
  /** The text being written: the attribute is Gmail's own. @since 2014 @piece compose.html 2 */
  composeBody: '[g_editable]',
  /** Its subject, hidden in answers. @since 2014 @piece compose.html 2 */
  composeSubject: 'input[name=subjectbox]',
  /** Recipient fields carry the names of the mail headers. @since 2014 @piece compose.html 6 */
  composeField: '[name=to], [name=cc], [name=bcc]',
  /** One recipient: chips since 2022, spans with an email attribute before. @since 2022 @piece compose.html 6 */
  composePerson: '[data-hovercard-id*="@"], [email]',
  /** The button that sends, by class; its words are localised. @since 2014 @piece compose.html 2 */
  send: '.aoO[role=button]',
  /** The primary button, should the other class go. @since 2014 @piece compose.html 2 */
  primary: '.T-I-atl[role=button]',
  /** Takes back what was just sent (or archived…), or stands beside what does. @since 2015 @piece compose.html 1 */
  undo: '#link_undo, :is([role=alert], [aria-live=assertive]) :is(a, button, [role=link], [role=button])',
} as const;

export type SelectorName = keyof typeof GMAIL;

/** Attributes whose change may show another thread, message or list. */
export const WATCHED_ATTRIBUTES = [
  ...['class', 'style', 'hidden', 'dir', 'aria-expanded', 'aria-label', 'email', 'jslog'],
  ...['data-legacy-thread-id', 'data-thread-perm-id', 'data-message-id'],
  ...['data-legacy-message-id', 'data-legacy-last-non-draft-message-id'],
];
