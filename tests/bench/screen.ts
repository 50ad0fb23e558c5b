import * as z from 'zod/mini';
import type { BenchBrowser, BenchPage } from './browser.ts';

/**
 * A page of the extension in the hands of somebody: real keys, clicks and the wheel, and what the
 * browser itself says about how long each of them took to be seen.
 */

/** Shorter than this (ms) the browser tells nothing: two frames. */
const SHORTEST = 16;
/** What a page marks whenever something in it scrolled. */
const MOVED = 'margin moved';

/**
 * Put into the page before its own scripts. Event Timing tells of each interaction how long it took
 * until the next picture; the distances of the pictures tell of scrolling.
 */
const WATCH = `
  globalThis.marginWatch = (() => {
    const events = [];
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    const take = (entries) => {
      for (const { interactionId, duration } of entries) if (interactionId) events.push(duration);
    };
    observer.observe({ type: 'event', durationThreshold: ${SHORTEST}, buffered: true });
    const frame = () => new Promise(requestAnimationFrame);
    const moved = () => performance.mark('${MOVED}');
    let frames = null;
    return {
      async events() {
        await frame();
        await frame();
        await new Promise((resolve) => setTimeout(resolve, 30));
        take(observer.takeRecords());
        return events.splice(0);
      },
      scrolls() {
        addEventListener('scroll', moved, true);
        const times = [];
        frames = times;
        const next = (time) => {
          if (frames !== times) return;
          times.push(time);
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      },
      frames() {
        removeEventListener('scroll', moved, true);
        const times = frames ?? [];
        frames = null;
        return times.slice(1).map((time, at) => time - times[at]);
      },
      /** Goes somewhere and tells how long it took until what is meant was there. */
      async went(hash, isThere) {
        await this.events();
        const start = performance.now();
        const there = this.until(isThere);
        location.hash = hash;
        return (await there) - start;
      },
      until(isThere) {
        return new Promise((resolve, reject) => {
          const late = setTimeout(() => reject(new Error('Never there: ' + isThere)), 60_000);
          const watch = new MutationObserver(() => look());
          const look = () => {
            if (!isThere()) return false;
            watch.disconnect();
            clearTimeout(late);
            resolve(performance.now());
            return true;
          };
          if (!look())
            watch.observe(document, {
              subtree: true, childList: true, characterData: true, attributes: true,
            });
        });
      },
      /** The moment at which these words have been painted, on the clock that all pages share. */
      async shown(words) {
        await this.until(() => document.body.textContent.includes(words));
        await frame();
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(0);
        });
        return performance.timeOrigin + performance.now();
      },
    };
  })();
`;

const Numbers = z.array(z.number());
/** A picture that went to the screen, or something that moved in the page, and when (µs). */
const Traced = z.object({ name: z.string(), ts: z.number() });
const SHOWN = 'Display::FrameDisplayed';

/** What a scroll was like. */
export interface Scrolled {
  pictures: number[];
  turns: number[];
}
const Point = z.object({ x: z.number(), y: z.number() });

/** Keys that are no letters, as the browser's protocol wants them. */
const NAMED: Record<string, { code: string; number: number; text?: string }> = {
  Enter: { code: 'Enter', number: 13, text: '\r' },
  Escape: { code: 'Escape', number: 27 },
  Backspace: { code: 'Backspace', number: 8 },
  ArrowLeft: { code: 'ArrowLeft', number: 37 },
  ArrowRight: { code: 'ArrowRight', number: 39 },
  ArrowDown: { code: 'ArrowDown', number: 40 },
};
const ALT = 1;
const CTRL = 2;
/** A held wheel of a hand that looks for something. */
const SPEED = 3000;
/** Pictures of the shortest scroll that is measured: a third of a second. */
const FEWEST = 20;

export class Screen {
  private constructor(
    readonly page: BenchPage,
    private readonly browser: BenchBrowser,
  ) {}

  static async open(browser: BenchBrowser, url: string, window = false): Promise<Screen> {
    const page = await browser.open(url, { onNewDocument: WATCH, window });
    await page.front();
    // Without a window manager nothing else tells the page that it has the keyboard.
    await page.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return new Screen(page, browser);
  }

  /** Waits until something is in the page. */
  async wait(selector: string): Promise<void> {
    await this.page.until(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  }

  /** Goes to a place of the workspace; answers the ms until the condition, a function, held. */
  async go(hash: string, isThere: string): Promise<number> {
    const went = await this.page.evaluate(`marginWatch.went(${JSON.stringify(hash)}, ${isThere})`);
    return z.number().parse(went);
  }

  /** Presses a key and lets it go. */
  async press(key: string, { ctrl = false, alt = false } = {}): Promise<void> {
    const named = NAMED[key];
    const text = ctrl ? undefined : named ? named.text : key;
    const event = {
      key,
      code: named?.code ?? `Key${key.toUpperCase()}`,
      windowsVirtualKeyCode: named?.number ?? key.toUpperCase().charCodeAt(0),
      modifiers: (ctrl ? CTRL : 0) + (alt ? ALT : 0),
    };
    await this.page.send('Input.dispatchKeyEvent', {
      type: text === undefined ? 'rawKeyDown' : 'keyDown',
      ...event,
      ...(text !== undefined && { text }),
    });
    await this.page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** Clicks in the middle of something. */
  async click(selector: string): Promise<void> {
    const at = { ...(await this.middleOf(selector)), button: 'left', clickCount: 1 };
    await this.page.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await this.page.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  }

  /** The longest interaction (ms) since the last look, at least what the browser can tell. */
  async longest(): Promise<number> {
    const events = Numbers.parse(await this.page.evaluate('marginWatch.events()'));
    return Math.max(SHORTEST, ...events);
  }

  /**
   * Turns the wheel over something; answers how long each picture stood on the screen, in ms, and how
   * long the page's own script waited for its next turn. The browser moves what scrolls by itself and
   * leaves out a turn of the page where that lets it go on evenly (2026-11-29: 38 turns of two
   * pictures' length in a scroll of 124 pictures, of which none stood for longer than 23 ms). A
   * picture stands for as long as it likes before anything moves and after all has come to rest: one
   * that nothing followed yet was taken for a frame of 47 ms (2026-11-30).
   */
  async scroll(selector: string, distance: number): Promise<Scrolled> {
    const { x, y } = await this.middleOf(selector);
    let turns: number[] = [];
    const events = await this.browser.trace(async () => {
      turns = await this.frames(async () => {
        await this.page.send('Input.synthesizeScrollGesture', {
          x,
          y,
          yDistance: -distance,
          speed: SPEED,
          gestureSourceType: 'mouse',
        });
      });
    }, ['viz', 'blink.user_timing']);
    const traced = events.flatMap((event) => Traced.safeParse(event).data ?? []);
    const timesOf = (one: string) =>
      traced.flatMap(({ name, ts }) => (name === one ? ts : [])).sort((a, b) => a - b);
    const moves = timesOf(MOVED);
    const [from = 0, to = 0] = [moves[0], moves.at(-1)];
    const shown = timesOf(SHOWN).filter((ts) => ts >= from && ts <= to);
    // What is shorter than the way comes to its end before the page has had all of its turns.
    if (shown.length < FEWEST) throw new Error(`Nothing scrolled: ${selector}`);
    return {
      pictures: shown.slice(1).map((ts, at) => (ts - (shown[at] ?? ts)) / 1000),
      turns,
    };
  }

  /** How long the page's script waited for each of its turns while something was done, in ms. */
  async frames(act: () => Promise<void>): Promise<number[]> {
    await this.page.evaluate('marginWatch.scrolls()');
    await act();
    return Numbers.parse(await this.page.evaluate('marginWatch.frames()'));
  }

  /** When these words have been painted here, on the clock that all pages share. */
  async shown(words: string): Promise<number> {
    return z
      .number()
      .parse(await this.page.evaluate(`marginWatch.shown(${JSON.stringify(words)})`));
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private async middleOf(selector: string): Promise<z.infer<typeof Point>> {
    // What is being laid out has no place yet.
    const box = `document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect()`;
    await this.page.until(`${box}?.width > 0`);
    return Point.parse(
      await this.page.evaluate(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        const seen = () => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return {
            x: (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
            y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
          };
        };
        const { y } = seen();
        if (y < 0 || y > innerHeight) element.scrollIntoView({ block: 'center' });
        return seen();
      })()`),
    );
  }
}
