import type { Answer as GuestAnswer } from '@/utils/seen';
import { t, type WordKey } from '@/utils/words';
import type { Place } from './place';

const LOOKS: Record<Exclude<GuestAnswer, 'unknown'>, [string, WordKey]> = {
  accepted: ['badge accent', 'sidebar_answer_accepted'],
  declined: ['badge danger', 'sidebar_answer_declined'],
  tentative: ['badge', 'sidebar_answer_tentative'],
  waiting: ['badge', 'sidebar_answer_waiting'],
};

/** What a guest answered; nothing in a mail, or where the calendar does not tell. */
export function Answer({ place: { subject }, address }: { place: Place; address: string }) {
  if (subject.kind !== 'meeting') return null;
  const guest = subject.meeting.guests.find((one) => one.address === address);
  if (!guest || guest.answer === 'unknown') return null;
  const [look, words] = LOOKS[guest.answer];
  return <span class={look}>{t(words)}</span>;
}
