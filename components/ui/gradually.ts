import { useEffect, useRef, useState } from 'preact/hooks';

/** As many as may be in sight. */
const FIRST = 14;
/** How many more each picture. */
const MORE = 8;

/**
 * How many of a list are drawn: the first at once, so that whoever asked for it sees it with the next
 * picture, and a few more with each picture after that.
 * @param what what the list is about; another one begins anew
 */
export function useGradually(count: number, what: unknown): number {
  const drawn = useRef({ what, count: FIRST });
  if (drawn.current.what !== what) drawn.current = { what, count: FIRST };
  const [, draw] = useState(0);
  const shown = Math.min(drawn.current.count, count);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins anew
  useEffect(() => {
    if (shown >= count) return undefined;
    const next = requestAnimationFrame(() => {
      drawn.current = { ...drawn.current, count: shown + MORE };
      draw((turn) => turn + 1);
    });
    return () => cancelAnimationFrame(next);
  }, [shown, count, what]);
  return shown;
}
