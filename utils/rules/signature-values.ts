import { fold } from '../text';
import { phoneNumber } from './phone-number';
import { FAX_LABEL, OTHER_NUMBER, PHONE_LABEL, WEB_LABEL } from './signature-words';

/** Pages and phone numbers in a part of a signature's line. */

/** A page's host without its last label: "acme" of https://www.acme.com/. */
export function hostOf(page: string): string {
  return (page.split('/')[2] ?? '').replace(/^www\./, '').replace(/\.[a-z]+$/, '');
}

const PAGE = /(?:https?:\/\/|www\.)[^\s<>"'()]+/gi;
const BARE_PAGE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,18}(?:\/[^\s<>"']*)?$/i;
/** Names of files look like pages. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|png|jpe?g|gif|zip|txt|html?|js|ts|md)$/i;

/** The pages of a part. */
export function pagesIn(part: string): string[] {
  const whole = part.match(PAGE) ?? [];
  if (whole.length > 0) return whole.map(trimmedPage).filter((page) => page.length <= 120);
  const [label, value] = labelled(part);
  // The dot of "instagram.com/acme" ends no label.
  const isLabelled = !BARE_PAGE.test(part) && (label === '' || WEB_LABEL.test(label));
  const bare = isLabelled ? value : part;
  return BARE_PAGE.test(bare) && !FILE.test(bare) ? [trimmedPage(bare)] : [];
}

function trimmedPage(page: string): string {
  return page.replace(/[.,;:!?]+$/, '');
}

const PROFILES =
  /(?:^|[/.])(?:linkedin\.com|xing\.com|twitter\.com|x\.com|facebook\.com|instagram\.com|github\.com|gitlab\.com|youtube\.com|calendly\.com|mastodon\.\w+|threads\.net|bsky\.app|behance\.net|dribbble\.com|medium\.com|wa\.me|t\.me)(?:\/|$)/i;

/** Whether a page is a profile at a service of many rather than a site of one's own. */
export function isProfile(page: string): boolean {
  return PROFILES.test(page);
}

/** "Tel.: 555" → its label, folded and bare, and the rest. */
function labelled(part: string): [label: string, value: string] {
  const [, label = '', value = part] =
    /^((?:[\p{L}.\s'’-]{1,20}?)[.:：]{1,2})\s*(\S.*)$/u.exec(part) ?? [];
  return [
    fold(label)
      .replace(/[.:：'’-]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    value,
  ];
}

/** What says of itself that it is a telephone; "office" and "direct" are said of a fax as well. */
const TELEPHONE = /^(?:t|tel|telefono?|(?:tele)?(?:phone|fon)|ph|fono|電話)$/;

const NUMBER =
  /(?:[+＋]|\(\+?|00)?\d(?:[\d\s().\-–/]{5,22})\d(?:[\s,]*(?:ext\.?|extension|poste|durchwahl|dw\.?|x)\s*\d{1,6})?/giu;

/** The phone numbers of a part, without faxes; null where it is something else. */
export function phonesIn(part: string): string[] | null {
  const phones: string[] = [];
  let rest = part.replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' ');
  let hasFax = false;
  for (const found of rest.match(NUMBER) ?? []) {
    const before = rest.slice(0, rest.indexOf(found));
    const label = fold(/[^\d]*$/u.exec(before)?.[0] ?? '')
      .replace(/[^\p{L}\s]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const words = label.split(' ');
    const isPhone = PHONE_LABEL.test(label) || words.some((word) => PHONE_LABEL.test(word));
    // "Tel/Fax" is answered, "Office fax" is not.
    const isFax =
      words.some((word) => FAX_LABEL.test(word)) && !words.some((word) => TELEPHONE.test(word));
    if (!isFax && label !== '' && (!isPhone || words.length > 4)) return null;
    if (!isFax && OTHER_NUMBER.test(label)) return null;
    const number = phoneNumber(found);
    if (!number || !looksDialled(found, number.digits, label !== '')) return null;
    if (isFax) hasFax = true;
    else phones.push(found.trim());
    rest = rest.slice(before.length + found.length);
  }
  // What stands behind a number says at most which one it is.
  const after = rest.replace(/\([^)]*(?:\)|$)/g, '').replace(/[\s.,;:]+/g, '');
  if (phones.length === 0 && !hasFax) return null;
  return after === '' ? phones : null;
}

/** Numbers of orders and dates have other shapes than those one dials. */
function looksDialled(text: string, digits: string, isLabelled: boolean): boolean {
  if (isLabelled) return digits.length >= 7;
  if (/^(?:[1-9]\d{3}|\d{1,2})[./-]\d{1,2}[./-]\d{2,4}$/.test(text.trim())) return false;
  return /^\s*[+＋(0]/.test(text) ? digits.length >= 7 : digits.length >= 9 && /[\s.-]/.test(text);
}
