import { directionOf, type LoggingContext } from '@/utils/rules/logging';
import type { EmailSeen } from '@/utils/seen';
import { whoContext } from './domains';
import type { Contact, Settings } from './schema';

/**
 * What of the capture the sidebar's first answer needs, too. Apart from the rest of it, whose rules
 * read whole mails and would make the background's first script larger.
 */

/** The context of a decision from what is stored. */
export function context(
  settings: Settings,
  contacts: Map<string, Contact>,
  account: string,
  clicked: boolean,
  takenBack: boolean,
): LoggingContext {
  return {
    who: whoContext(settings, account),
    mode: settings.autoLog,
    clicked,
    takenBack,
    isContact: (address) => contacts.has(address),
  };
}

/** Every address that a set of messages shows. */
export function addressesOf(messages: EmailSeen[]): string[] {
  const people = messages.flatMap((m) => [m.from, m.replyTo, ...m.to, ...m.cc, ...m.others]);
  return [...new Set(people.flatMap((person) => (person ? [person.address] : [])))];
}

/** The times of messages that somebody else wrote, and no machine (ms). */
export function repliesIn(messages: EmailSeen[], settings: Settings): number[] {
  return messages.flatMap((message) => {
    const { at, bulk } = message;
    const { own } = whoContext(settings, message.account);
    return at !== undefined && !bulk && directionOf(message, own) === 'in' ? at : [];
  });
}
