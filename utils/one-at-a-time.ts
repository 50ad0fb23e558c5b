/**
 * Lets work that is asked for run once at a time. Whoever asks while it runs gets what the next run
 * finds, together with all who ask until that begins: it is about what they asked for last.
 * @param run throws what it throws to all who wait for that run
 */
export function oneAtATime<A extends unknown[], T>(
  run: (...about: A) => Promise<T>,
): (...about: A) => Promise<T> {
  let current: Promise<unknown> | undefined;
  let following: Promise<T> | undefined;
  let last: A;
  const start = () => {
    following = undefined;
    const started = run(...last).finally(() => {
      current = undefined;
    });
    current = started;
    return started;
  };
  return (...about) => {
    last = about;
    if (following) return following;
    if (!current) return start();
    following = current.catch(() => undefined).then(start);
    return following;
  };
}
