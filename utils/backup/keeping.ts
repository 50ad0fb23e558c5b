/** Which backups are kept in the folder: the newest of each of the last days, and of weeks before. */

const DAYS = 7;
const WEEKS = 4;
const NAME = /^margin-crm-(\d{4}-\d{2}-\d{2})\.(ndjson|sealed)$/;

/** The name of the backup of a day. */
export function backupName(day: string, isSealed: boolean): string {
  return `margin-crm-${day}.${isSealed ? 'sealed' : 'ndjson'}`;
}

/**
 * The backups of ours that may go: all but those of the last seven days that have one and the
 * newest of each of the four weeks before. Files of other names are never among them.
 */
export function superseded(names: readonly string[]): string[] {
  const ours = names
    .flatMap((name) => {
      const day = NAME.exec(name)?.[1];
      return day && !Number.isNaN(Date.parse(day)) ? [{ name, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const days = [...new Set(ours.map(({ day }) => day))];
  const kept = new Set(days.slice(0, DAYS));
  const weeks = new Set<number>();
  for (const day of days.slice(DAYS)) {
    const week = weekOf(day);
    if (weeks.size >= WEEKS || weeks.has(week)) continue;
    weeks.add(week);
    kept.add(day);
  }
  return ours.filter(({ day }) => !kept.has(day)).map(({ name }) => name);
}

/** Weeks since 1970, counted from Monday. */
function weekOf(day: string): number {
  return Math.floor((Date.parse(day) / 86_400_000 + 3) / 7);
}
