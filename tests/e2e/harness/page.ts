import type { KeyInput, Page as RawPage } from 'puppeteer-core';
import { queryScript } from './bundle.ts';
import { Locator } from './locator.ts';
import { type Aim, type RoleState, type Seen, type Step, toTextMatch } from './steps.ts';
import { PATIENCE, until } from './until.ts';

type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { [key: string]: Json };

/** Errors that only mean that the page is just being replaced by its next self. */
const IN_BETWEEN =
  /context was destroyed|Cannot find context|no such (frame|node)|DiscardedBrowsingContext|navigat|detached|Execution context|UnexpectedNavigation|AbortError/i;

/** One tab. */
export class Page {
  readonly consoleErrors: string[] = [];

  constructor(
    /** The driver's own page, for the rare thing this class has no word for. */
    readonly raw: RawPage,
    private readonly becomeActive: (page: Page) => Promise<void>,
  ) {
    raw.on('console', (message) => {
      if (message.type() === 'error') this.consoleErrors.push(message.text());
    });
    raw.on('pageerror', (error) =>
      this.consoleErrors.push(error instanceof Error ? (error.stack ?? error.message) : `${error}`),
    );
  }

  /** By role and accessible name: a string is the whole name, a pattern may match a part of it. */
  role(role: string, name?: string | RegExp, state?: RoleState): Locator {
    return new Locator(this, []).role(role, name, state);
  }

  /** The innermost elements with this text. */
  text(text: string | RegExp): Locator {
    return new Locator(this, [{ by: 'text', text: toTextMatch(text) }]);
  }

  css(selector: string): Locator {
    return new Locator(this, [{ by: 'css', selector }]);
  }

  /** What we put beside the page. */
  get sidebar(): Locator {
    return this.role('complementary', 'Margin CRM');
  }

  url(): string {
    return this.raw.url();
  }

  async open(url: string): Promise<void> {
    // Firefox never reports the end of a navigation to a page of an extension (2026-11-22).
    if (!url.startsWith('moz-extension:')) {
      await this.raw.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      return;
    }
    await this.toFront();
    this.raw.goto(url).catch(() => undefined);
    await this.loaded(url);
  }

  async reload(): Promise<void> {
    // Firefox does not tell where a page of an extension is (2026-11-22).
    const url = String(await this.raw.evaluate('location.href'));
    if (!url.startsWith('moz-extension:')) {
      await this.raw.reload({ waitUntil: 'domcontentloaded', timeout: 30_000 });
      return;
    }
    await this.evaluate(() => {
      Object.assign(globalThis, { leftBehind: true });
      location.reload();
    });
    await this.loaded(url);
  }

  async close(): Promise<void> {
    await this.raw.close();
  }

  toFront(): Promise<void> {
    return this.becomeActive(this);
  }

  /** Runs in the page. Arguments and result travel as JSON; the function sees no outer variable. */
  async evaluate<Args extends readonly Json[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const answer = await this.raw.evaluate(callAsText(work, args));
    return parseAnswer(answer);
  }

  /** Presses a key or a chord such as `Control+Enter`; `ControlOrMeta` is the system's own. */
  async press(keys: string): Promise<void> {
    await this.toFront();
    const chord = keys.split(/\+(?=.)/).map(toKey);
    const main = chord.pop();
    if (!main) throw new Error('No key to press');
    for (const key of chord) await this.raw.keyboard.down(key);
    await this.raw.keyboard.press(main);
    for (const key of chord.reverse()) await this.raw.keyboard.up(key);
  }

  /** Types where the cursor is. */
  async type(text: string): Promise<void> {
    await this.toFront();
    await this.raw.keyboard.type(text);
  }

  async viewport(width: number, height: number): Promise<void> {
    await this.raw.setViewport({ width, height });
  }

  async screenshot(path: `${string}.png`): Promise<void> {
    await this.toFront();
    await this.raw.screenshot({ path });
  }

  /** What can be read on the page, one role and name a line. */
  async outline(): Promise<string> {
    try {
      return await this.inPage<string>('outline');
    } catch (error) {
      return `(the page could not be read: ${error})`;
    }
  }

  look(steps: readonly Step[]): Promise<Seen[]> {
    return this.inPage<Seen[]>('look', steps);
  }

  aim(steps: readonly Step[]): Promise<Aim> {
    return this.inPage<Aim>('aim', steps);
  }

  focus(steps: readonly Step[]): Promise<void> {
    return this.inPage<void>('focus', steps);
  }

  watchDrag(): Promise<void> {
    return this.inPage<void>('watchDrag');
  }

  letGo(x: number, y: number): Promise<void> {
    return this.inPage<void>('letGo', x, y);
  }

  private loaded(url: string): Promise<void> {
    return until(`open ${url}`, async () => {
      try {
        const state = await this.raw.evaluate(
          `location.href + ' ' + document.readyState + ' ' + ('leftBehind' in globalThis)`,
        );
        return state === `${url} complete false` ? { done: undefined } : { why: `${state}` };
      } catch (error) {
        return { why: `${error}` };
      }
    });
  }

  /** Calls our script inside the page, puts it there first where it is missing. */
  private async inPage<Result>(name: string, ...args: readonly unknown[]): Promise<Result> {
    const script = await queryScript();
    const call = `(async () => JSON.stringify(
      globalThis.__marginHarness ? [await __marginHarness.${name}(...${JSON.stringify(args)})] : null
    ))()`;
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      try {
        const answer = JSON.parse(String(await this.raw.evaluate(call)));
        if (answer) return answer[0];
        await this.raw.evaluate(script);
      } catch (error) {
        if (Date.now() > deadline || !IN_BETWEEN.test(String(error))) throw error;
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    }
  }
}

/**
 * A function and its arguments as an expression for the other side. `__name` is a helper that
 * esbuild puts into functions when their names matter to it.
 */
export function callAsText(
  work: (...args: never[]) => unknown,
  args: readonly Json[],
  first = '',
): string {
  const rest = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg)));
  const list = [...(first ? [first] : []), ...rest].join(', ');
  return `(async () => {
    const __name = (value) => value;
    return JSON.stringify([await (${work})(${list})]);
  })()`;
}

export function parseAnswer<Result>(answer: unknown): Result {
  return JSON.parse(String(answer))[0];
}

function toKey(key: string): KeyInput {
  if (key === 'ControlOrMeta') return process.platform === 'darwin' ? 'Meta' : 'Control';
  const known: Record<string, KeyInput> = { Esc: 'Escape', Ctrl: 'Control', Plus: '+' };
  // The driver refuses a key that it does not know, by name.
  return known[key] ?? (key as KeyInput);
}

export type { Json };
