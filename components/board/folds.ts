/** Which stages a person folded or unfolded on the board, remembered in this browser. */

const NAME = 'board-folded';
/** Stages remembered; those of pipelines long gone leave in time. */
const MOST = 300;

export function rememberedFolds(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

export function rememberFolds(stages: ReadonlySet<string>): void {
  try {
    localStorage.setItem(NAME, JSON.stringify([...stages].slice(-MOST)));
  } catch {
    // A full or forbidden storage costs the folds alone.
  }
}
