import { LIMITS } from '@/utils/limits';
import { readAddress } from '@/utils/page/address';
import { readGuestLabel } from '@/utils/page/calendar-answers';
import { guestType } from '@/utils/page/calendar-people';
import { firstNumber } from '@/utils/page/digits';
import type { Guest } from '@/utils/seen';
import { cleanLine } from '@/utils/text';
import { find } from './selectors';

/**
 * The guests that list items name by their data. Answers come from whole known words beside the
 * name, else they are unknown; nobody is said to be "waiting" unless another item shows that this
 * list does say who answered.
 */
export function readGuests(items: HTMLElement[]): Guest[] {
  const read = items.slice(0, LIMITS.people).flatMap((item) => {
    const address = readAddress(item.dataset.hovercardId) ?? readAddress(item.dataset.email);
    if (!address) return [];
    const label = item.getAttribute('aria-label') ?? '';
    const shown = nameIn(item, label);
    return [{ address, shown, said: readGuestLabel(label, shown) }];
  });
  const saysAnswers = read.some(({ said }) => said.answer !== null);
  const guests = new Map<string, Guest>();
  for (const { address, shown, said } of read) {
    if (guests.has(address)) continue;
    guests.set(address, {
      address,
      name: shown.includes('@') ? '' : cleanLine(shown, LIMITS.name),
      answer: said.answer ?? (saysAnswers && said.bare ? 'waiting' : 'unknown'),
      type: guestType(address),
      organizer: said.organizer,
    });
  }
  return [...guests.values()];
}

/** The visible part that the label begins with: names may hold commas, so the label is not split. */
function nameIn(item: HTMLElement, label: string): string {
  const parts = [...item.querySelectorAll('*')]
    .filter((part) => part.childElementCount === 0 && !part.closest('[aria-hidden="true"]'))
    .map((part) => part.textContent?.trim() ?? '');
  const fitting = parts.filter((part) => part !== '' && (label === '' || beginsWith(label, part)));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? '';
}

function beginsWith(label: string, name: string): boolean {
  return label.startsWith(name) && /^(?:\s*[,،、]|$)/u.test(label.slice(name.length));
}

/** Whether the list shows as many as the number in front of it says; a collapsed one does not. */
export function isComplete(section: HTMLElement, shown: number): boolean {
  const list = find(section, 'guestList');
  if (!list || shown === 0) return false;
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (list.contains(node)) return false;
    const count = firstNumber(node.nodeValue ?? '');
    if (count !== null) return count === shown;
  }
  return false;
}
