/** How long a test waits for something a user would wait for. Firefox on a busy machine is slow. */
export const PATIENCE = Number(process.env.MARGIN_PATIENCE ?? 15_000);

/**
 * Asks until the answer is good.
 * @param ask returns `{ done }`, or `{ why }` while it is not so yet
 * @throws with the last reason when patience (milliseconds) runs out
 */
export async function until<T>(
  what: string,
  ask: () => Promise<{ done: T } | { why: string }>,
  patience = PATIENCE,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if ('done' in answer) return answer.done;
    if (Date.now() > deadline) throw new Error(`${what}: ${answer.why} (after ${patience} ms)`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
