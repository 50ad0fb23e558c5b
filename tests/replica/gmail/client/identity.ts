/** How a thread or message says who it is: data attributes, and base64 in jslog. */
import type { MailMessage, MailThread } from '../../story/mail.ts';
import { lastOf } from './store.ts';
import type { Variants } from './variants.ts';

function base64(value: unknown): string {
  return btoa(unescape(encodeURIComponent(JSON.stringify(value))));
}

/** With conversation view off, a thread is named together with its one message. */
export function threadSyncId(thread: MailThread, single?: MailMessage): string {
  return single ? `${thread.syncId}|${single.syncId}` : thread.syncId;
}

export function jslog(
  number: number,
  thread: MailThread,
  message: MailMessage,
  single?: MailMessage,
): string {
  const first = base64([`#${threadSyncId(thread, single)}`]);
  const fourth = base64([`#${message.syncId}`, null, null, null, 1, 0, [1, 0, 0], 282, 2095]);
  return `${number}; u014N:cOuCgd,Kr2w4b; 1:${first}; 4:${fourth}`;
}

export function rowJslog(thread: MailThread, single?: MailMessage): string {
  const first = base64([`#${threadSyncId(thread, single)}`, 1, null, null, [null, []], 1, null, 0]);
  return `18406; u014N:xr6bB,SYhH9d; 1:${first}.; 4:W10.`;
}

export function rowIdentity(
  thread: MailThread,
  variants: Variants,
  single?: MailMessage,
): Record<string, string> {
  if (variants.ids === 'jslog') return {};
  const last = single ?? lastOf(thread);
  const sent = single ?? thread.messages.findLast((message) => !message.draft) ?? last;
  return {
    'data-thread-id': `#${threadSyncId(thread, single)}`,
    'data-legacy-thread-id': thread.id,
    'data-legacy-last-message-id': last.id,
    'data-legacy-last-non-draft-message-id': sent.id,
  };
}
