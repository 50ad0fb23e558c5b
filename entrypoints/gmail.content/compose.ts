import { readAddresses } from '@/utils/formats/headers';
import { LIMITS } from '@/utils/limits';
import { distinct, readPerson } from '@/utils/page/address';
import { isShown, shownText } from '@/utils/page/elements';
import type { Person } from '@/utils/seen';
import { cleanLine } from '@/utils/text';
import { GMAIL } from './selectors';

/** What is being written, as it stands in the window or answer. */
export interface ComposeRead {
  to: Person[];
  /** Cc and Bcc: people who get it without being its addressees. */
  cc: Person[];
  bcc: Person[];
  subject: string;
  /** The beginning of the text, to know the same mail again. */
  text: string;
}

/** What is being written around this element; null where it is no part of a mail. */
export function composeAround(element: Element): Element | null {
  const named = element.closest(GMAIL.compose);
  if (named) return named;
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
    if (box.querySelector(GMAIL.composeBody) && box.querySelector(GMAIL.composeSubject)) return box;
  return null;
}

/** Everything being written in sight. */
export function composesShown(page: ParentNode): Element[] {
  return [...page.querySelectorAll(GMAIL.composeBody)]
    .filter(isShown)
    .flatMap((body) => composeAround(body) ?? []);
}

/** Whether it answers the thread that is open; a window of its own begins another one. */
export function isAnswer(compose: Element): boolean {
  return compose.closest(GMAIL.view) !== null;
}

/** Whether pressing this element sends the mail it belongs to; told by structure, not by words. */
export function isSendButton(element: Element, compose: Element): boolean {
  const button = element.closest('[role=button], button');
  if (!button || !compose.contains(button)) return false;
  for (const known of [GMAIL.send, GMAIL.primary])
    if (compose.querySelector(known)) return button.matches(known);
  // Of others nobody knows; what was not sent is still there a moment later.
  return true;
}

export function readCompose(compose: Element): ComposeRead {
  const subject = compose.querySelector<HTMLInputElement>(GMAIL.composeSubject);
  const body = compose.querySelector(GMAIL.composeBody);
  const fields = [...compose.querySelectorAll(GMAIL.composeField)].filter(
    (field) => !field.closest(GMAIL.composeBody),
  );
  const inField = (name: string) =>
    distinct(fields.filter((field) => field.getAttribute('name') === name).flatMap(peopleIn));
  const to = inField('to');
  const cc = inField('cc');
  const bcc = inField('bcc');
  // A folded answer shows its recipients without the fields.
  const nobody = to.length + cc.length + bcc.length === 0;
  return {
    to: nobody ? distinct([...chipsIn(compose), ...typedIn(compose)]) : to,
    cc,
    bcc,
    subject: cleanLine(subject?.value ?? '', LIMITS.subject),
    text: body ? cleanLine(shownText(body, LIMITS.snippet * 2, GMAIL.quote), LIMITS.snippet) : '',
  };
}

/** All of what is written, where that is more than its beginning says. */
export function readLongText(compose: Element): string | null {
  const body = compose.querySelector(GMAIL.composeBody);
  const text = body && shownText(body, LIMITS.shown, GMAIL.quote);
  return text && text.length > LIMITS.snippet ? text : null;
}

function peopleIn(field: Element): Person[] {
  if (isTextField(field)) return readAddresses(field.value);
  return [...chipsIn(field), ...typedIn(field)];
}

function typedIn(root: Element): Person[] {
  return [
    ...root.querySelectorAll(
      `:is(input, textarea):not(${GMAIL.composeSubject}, ${GMAIL.composeBody})`,
    ),
  ]
    .filter(isTextField)
    .flatMap((input) => readAddresses(input.value));
}

function chipsIn(root: Element): Person[] {
  return [...root.querySelectorAll(GMAIL.composePerson)]
    .filter((chip) => !chip.closest(GMAIL.composeBody))
    .flatMap(
      (chip) =>
        readPerson(
          chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email'),
          chip.getAttribute('data-name') ?? chip.getAttribute('name'),
        ) ?? [],
    );
}

function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
