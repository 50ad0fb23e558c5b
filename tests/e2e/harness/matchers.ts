import { expect } from 'vitest';
import { Locator } from './locator.ts';
import type { Seen } from './steps.ts';
import { PATIENCE } from './until.ts';

/**
 * What a user can notice about something on a page. Each waits until it is so (or, after `.not`,
 * until it is no longer so) and says in the end what was there instead.
 */
interface OnLocators<R> {
  /** At least one is there and can be seen. */
  toBeVisible(): Promise<R>;
  toHaveCount(count: number): Promise<R>;
  /** A string is the whole text, white space folded; a pattern may match a part. */
  toHaveText(text: string | RegExp): Promise<R>;
  /** The texts of all of them, in order. */
  toHaveTexts(texts: (string | RegExp)[]): Promise<R>;
  /** What is typed in a field or picked in a select. */
  toHaveValue(value: string | RegExp): Promise<R>;
  toHaveAttribute(name: string, value?: string | RegExp): Promise<R>;
  toBeEnabled(): Promise<R>;
  toBeDisabled(): Promise<R>;
  toBeFocused(): Promise<R>;
  toBeChecked(): Promise<R>;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: has to repeat the parameter as vitest declares it
  interface Matchers<T = any> extends OnLocators<T> {}
}

const fits = (wanted: string | RegExp, actual: string) =>
  typeof wanted === 'string' ? wanted.replace(/\s+/g, ' ').trim() === actual : wanted.test(actual);

interface State {
  isNot?: boolean;
}

async function settle(
  state: State,
  received: unknown,
  what: string,
  holds: (seen: Seen[]) => boolean,
): Promise<{ pass: boolean; message: () => string }> {
  if (!(received instanceof Locator)) throw new Error(`expect(…) ${what} needs a locator`);
  const wanted = !state.isNot;
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const seen = await received.seen();
    const pass = holds(seen);
    if (pass === wanted) return { pass, message: () => '' };
    if (Date.now() > deadline) {
      const there = seen.map(
        (each) =>
          `  ${each.visible ? '' : '(hidden) '}${each.enabled ? '' : '(disabled) '}name ${JSON.stringify(each.name)}, text ${JSON.stringify(each.text.slice(0, 300))}, value ${JSON.stringify(each.value.slice(0, 300))}`,
      );
      const outline = await received.page.outline();
      const message = [
        `${received} should ${wanted ? '' : 'not '}${what}, waited ${PATIENCE} ms. Found ${seen.length}:`,
        ...there,
        `The page ${received.page.url()} reads:`,
        outline,
      ].join('\n');
      return { pass, message: () => message };
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

const only = (seen: Seen[], holds: (one: Seen) => boolean) => {
  const [one] = seen;
  return seen.length === 1 && one !== undefined && holds(one);
};

expect.extend({
  toBeVisible(this: State, received: unknown) {
    return settle(this, received, 'be visible', (seen) => seen.some((each) => each.visible));
  },
  toHaveCount(this: State, received: unknown, count: number) {
    return settle(this, received, `be there ${count} times`, (seen) => seen.length === count);
  },
  toHaveText(this: State, received: unknown, text: string | RegExp) {
    return settle(this, received, `have the text ${text}`, (seen) =>
      only(seen, (one) => fits(text, one.text)),
    );
  },
  toHaveTexts(this: State, received: unknown, texts: (string | RegExp)[]) {
    return settle(
      this,
      received,
      `have the texts ${texts.join(' | ')}`,
      (seen) =>
        seen.length === texts.length &&
        texts.every((text, index) => fits(text, seen[index]?.text ?? '')),
    );
  },
  toHaveValue(this: State, received: unknown, value: string | RegExp) {
    return settle(this, received, `have the value ${value}`, (seen) =>
      only(seen, (one) =>
        typeof value === 'string' ? value === one.value : value.test(one.value),
      ),
    );
  },
  toHaveAttribute(this: State, received: unknown, name: string, value?: string | RegExp) {
    return settle(this, received, `have ${name}=${value ?? '…'}`, (seen) =>
      only(seen, (one) => {
        const actual = one.attributes[name];
        return actual !== undefined && (value === undefined || fits(value, actual));
      }),
    );
  },
  toBeEnabled(this: State, received: unknown) {
    return settle(this, received, 'be enabled', (seen) => only(seen, (one) => one.enabled));
  },
  toBeDisabled(this: State, received: unknown) {
    return settle(this, received, 'be disabled', (seen) => only(seen, (one) => !one.enabled));
  },
  toBeFocused(this: State, received: unknown) {
    return settle(this, received, 'have the focus', (seen) => only(seen, (one) => one.focused));
  },
  toBeChecked(this: State, received: unknown) {
    return settle(this, received, 'be checked', (seen) => only(seen, (one) => one.checked));
  },
});
