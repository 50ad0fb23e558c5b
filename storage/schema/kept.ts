import type { MeetingSeen } from '@/utils/seen';

/** Kept: a meeting to come with a contact, as last seen; forgotten once it is logged or off. */
export interface Expected {
  /** `ical:<uid>:<occurrence>` */
  key: string;
  endAt: number;
  seen: MeetingSeen;
}

/** Kept: sums of a stage's open deals per currency, `stage:<stageId>:<currency>`. */
export interface StageSum {
  key: string;
  stageId: string;
  currency: string;
  count: number;
  sum: number;
}

/** A small fact about the database itself: its identity, its version guard. */
export interface MetaRow {
  key: string;
  value: unknown;
}

/**
 * Kept: what was counted on one day, in one month or year, as text (`day-rows.ts`); `m:deals` is what
 * closed deals teach.
 */
export interface DayCounts {
  key: string;
  counts: string;
}
