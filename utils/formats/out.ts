import type { Repeat } from '../repeat';

/** People, companies, deals, tasks and meetings as they leave for other programs. */

interface Own {
  id: string;
  createdAt: number;
  /** Fields of the person's own, by their names. */
  custom: ReadonlyMap<string, string>;
}

export interface PersonOut extends Own {
  name: string;
  emails: readonly string[];
  phones: readonly string[];
  title: string;
  company: string;
  companyId: string;
  tags: readonly string[];
  owner: string;
  lifecycle: string;
  source: string;
  urls: readonly string[];
  /** `1980-04-12`, `--04-12`, or empty. */
  birthday: string;
}

export interface CompanyOut extends Own {
  name: string;
  domains: readonly string[];
  industry: string;
  tags: readonly string[];
  owner: string;
}

export interface DealOut extends Own {
  name: string;
  stage: string;
  pipeline: string;
  probability: number | null;
  state: 'open' | 'won' | 'lost';
  value: number | null;
  currency: string;
  /** `2026-12-31`, or empty. */
  closeDate: string;
  closedAt: number | null;
  company: string;
  companyId: string;
  people: readonly { id: string; name: string; email: string }[];
  nextStep: string;
  owner: string;
  source: string;
  tags: readonly string[];
  lostReason: string;
}

export interface TaskOut {
  id: string;
  text: string;
  /** As the person set it, by the clocks of a zone. */
  due: { local: string; zone: string };
  dueAt: number;
  createdAt: number;
  doneAt: number | null;
  repeat: Repeat | null;
  /** Days (`2026-11-30`) on which it has no turn. */
  leftOut: readonly string[];
  contact: string;
  email: string;
  company: string;
  deal: string;
}

export interface MeetingOut {
  uid: string;
  /** `20240506T070000Z`, `20240506`, or empty for a single meeting. */
  occurrence: string;
  title: string;
  place: string;
  startAt: number;
  endAt: number | null;
  allDay: boolean;
  cancelled: boolean;
  version: number | null;
  guests: readonly {
    address: string;
    name: string;
    answer: 'accepted' | 'declined' | 'tentative' | 'waiting' | 'unknown';
    organizer: boolean;
  }[];
}

/** `2026-11-22T09:30:00Z` */
export function instantOut(at: number | null): string {
  return at === null ? '' : `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** A full name as given and family name; one word is a family name, which most products insist on. */
export function partsOfName(name: string): { first: string; last: string } {
  const at = name.trim().lastIndexOf(' ');
  return at < 0
    ? { first: '', last: name.trim() }
    : { first: name.slice(0, at).trim(), last: name.slice(at + 1).trim() };
}
