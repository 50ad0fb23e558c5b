import type { Locator } from '../harness/index.ts';

/** Presses Tab (or another key) until this has the focus, as somebody without a mouse does. */
export async function tabTo(target: Locator, key = 'Tab', most = 80): Promise<void> {
  for (let presses = 0; presses <= most; presses += 1) {
    const [only, ...others] = await target.seen();
    if (only?.focused && others.length === 0) return;
    await target.page.press(key);
  }
  throw new Error(
    `${most} presses of ${key} do not lead to ${target}\n${await target.page.outline()}`,
  );
}
