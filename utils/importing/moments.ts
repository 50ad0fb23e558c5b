import type { Moment } from '../formats/records';
import { isInstant } from '../limits';
import { isWallTime, type WallTime, wallTimeToInstant } from '../time';

/** What a day counts as where an instant is needed: noon is the same day everywhere near. */
const NOON = '12:00';

/**
 * The wall time of a moment in a file; the person's own zone where it names none.
 * @param at the time of day for a day without one
 */
export function wallTimeOf(moment: Moment, zone: string, at = NOON): WallTime | null {
  const isUtc = moment.endsWith('Z');
  const local = moment.length > 10 ? moment.slice(0, 16) : `${moment}T${at}`;
  const wall = { local, zone: isUtc ? 'UTC' : zone };
  return isWallTime(wall) ? wall : null;
}

/** The instant of a moment in a file; null where it is none that can be stored. */
export function instantOf(moment: Moment | undefined, zone: string): number | null {
  if (moment === undefined) return null;
  const wall = wallTimeOf(moment, zone);
  if (!wall) return null;
  const at = wallTimeToInstant(wall) + Number(moment.slice(17, 19) || 0) * 1000;
  return isInstant(at) ? at : null;
}
