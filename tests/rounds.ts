/**
 * How often a property of what goes out and comes back is looked at: a thousand times where a run
 * decides about a landing, which takes a minute, and fewer times by hand.
 */
export function rounds(few: number): number {
  return Number(process.env.RUNS ?? (process.env.CI ? 1000 : few));
}
