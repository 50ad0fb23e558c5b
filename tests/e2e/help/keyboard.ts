import type { Locator, Page } from '../harness/index.ts';
import { until } from '../harness/until.ts';

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

/** What has the focus, where nobody could see that it has; null where it is seen. */
async function unseenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return 'nothing has it';
    // The cursor of a field is seen, and in a table the place that the keys are at.
    if (at.matches('input:not([type=checkbox], [type=radio]), textarea')) return null;
    // A card is lined as a whole around the button in it.
    const shown = at.matches('.grid-box') ? [at.querySelector('.here')] : [at, at.closest('li')];
    const isSeen = shown.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) ||
        (one === at && boxShadow !== 'none')
      );
    });
    return isSeen ? null : at.outerHTML.slice(0, 200);
  });
}

/** Somebody sees where the next key goes. */
export const expectFocusSeen = (page: Page) =>
  until<void>('a focus that is seen', async () => {
    const unseen = await unseenFocus(page);
    return unseen === null ? { done: undefined } : { why: unseen };
  });
