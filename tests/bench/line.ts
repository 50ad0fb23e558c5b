/** One figure of the result. */
export interface Line {
  what: string;
  /** Activities in the database; null where that does not matter. */
  size: number | null;
  ours: number;
  /** What it is compared with; null where the gate is a plain number. */
  other: { name: string; value: number } | null;
  unit: 'ms' | 'KB' | 'tasks' | '%';
  /** The compared figure and its spread over the rounds. */
  ratio: { value: number; mad: number };
  /** The highest ratio that passes; null for lines that only inform. */
  gate: number | null;
}

export function passes({ gate, ratio }: Line): boolean {
  return gate === null || ratio.value <= gate;
}
