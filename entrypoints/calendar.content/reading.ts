import type { When } from '@/utils/page/calendar-labels';
import type { Guest } from '@/utils/seen';

/** What a part of the page shows of one event; null where it does not tell. */
export interface Reading {
  title: string;
  place: string;
  /** Services whose links the event shows. */
  conferences: string[];
  when: When | null;
  guests: Guest[];
  guestsComplete: boolean;
}

export const NO_READING: Reading = {
  title: '',
  place: '',
  conferences: [],
  when: null,
  guests: [],
  guestsComplete: false,
};
