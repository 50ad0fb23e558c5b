import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { startReplica } from '../replica/server.ts';
import { BenchBrowser, type BenchPage, type Sent } from './browser.ts';
import { type Builds, buildAll, withoutMeasuringBackground } from './build.ts';
import type { Ask } from './extension/calls.ts';
import { Facts, Timed } from './extension/facts.ts';

/** A page of Gmail's host that has the content script and nothing in it that would move. */
export const QUIET_PAGE = 'https://mail.google.com/mail/u/0/?view=om';

/** Builds of the search index at most before one of them was alone. */
const TRIES = 4;
/** With more activities than this some segments of the index are merged. */
const MERGED = 100_000;

/** A browser whose database holds this many activities. */
export class Station {
  /** Keys of the messages logged so far, for the recount at the end. */
  readonly logged: string[] = [];
  /** Ids of the rows put by the raw side. */
  readonly put: string[] = [];

  constructor(
    readonly size: number,
    readonly browser: BenchBrowser,
    readonly extension: string,
    /** A page of the extension, like the popup. */
    readonly page: BenchPage,
    /** A page of Gmail's host, like the one that the sidebar stands in. */
    readonly mail: BenchPage,
    readonly facts: Facts,
  ) {}

  /** Sends from the content script in the mail page; answers times and replies. */
  async fromMail(messages: readonly object[]): Promise<Sent> {
    return this.mail.sendAll(messages, this.extension);
  }

  /** Sends from a page of the extension. */
  async fromPage(messages: readonly object[]): Promise<Sent> {
    return this.page.sendAll(messages);
  }

  /** Has the background do something by itself and tell how long it took. */
  async inWorker(ask: { bench: Ask['bench']; [key: string]: unknown }): Promise<Timed> {
    const { replies } = await this.fromPage([ask]);
    const timed = Timed.safeParse(replies[0]);
    if (!timed.success) throw new Error(`${ask.bench}: ${JSON.stringify(replies[0])}`);
    return timed.data;
  }

  /** Has the background build its search index anew; how long that takes and how many bytes it is. */
  async index(): Promise<{ ms: number; bytes: number }> {
    for (let tries = 1; ; tries++) {
      let ms = 0;
      for (let anew = true; ; anew = false) {
        const piece = await this.inWorker({ bench: 'indexHere', anew });
        ms += piece.ms[0] ?? 0;
        const [isDone, bytes, isAlone] = piece.found[0] ?? [];
        if (isDone !== 'true') continue;
        // Of many activities segments are merged, which says nothing of others at work.
        if (isAlone === 'true' || tries === TRIES || this.size > MERGED)
          return { ms, bytes: Number(bytes) };
        break;
      }
    }
  }

  /** Counts everything anew that is kept; answers what does not fit. */
  async recount(): Promise<string[]> {
    await this.page.evaluate(`marginBench.forget(${JSON.stringify(this.put)})`);
    this.put.length = 0;
    const expected = { activities: this.size + this.logged.length, keys: this.logged };
    const wrong = await this.page.evaluate(`marginBench.recount(${JSON.stringify(expected)})`);
    return z.array(z.string()).parse(wrong);
  }
}

/** Replica, builds, and one filled browser per size. */
export class Lab {
  readonly stations: Station[] = [];
  private readonly profiles: string;

  private constructor(
    readonly replica: Awaited<ReturnType<typeof startReplica>>,
    readonly builds: Builds,
    /** Where filled databases stay for the next run; they go with this one when not given. */
    private readonly kept: string | undefined,
  ) {
    this.profiles = mkdtempSync(join(tmpdir(), 'margin-bench-'));
  }

  static async open(kept?: string): Promise<Lab> {
    const builds = await buildAll();
    return new Lab(await startReplica(), builds, kept);
  }

  /**
   * Starts a browser on a profile of its own and fills the database. What is kept is the database
   * alone, and measured is a copy of it: a profile would go on with the background that it knows, and
   * what one run writes would be there in the next.
   */
  async fill(size: number): Promise<Station> {
    const kept = this.kept === undefined ? undefined : join(this.kept, `${size}.indexeddb`);
    const told = join(this.kept ?? '', `${size}.json`);
    const isThere = kept !== undefined && existsSync(kept) && existsSync(told);
    const database = join(this.profiles, String(size), 'Default', 'IndexedDB');
    if (isThere) cpSync(kept, database, { recursive: true });
    const browser = await this.browserFor(size);
    const extension = await browser.load(this.builds.bench);
    const page = await browser.open(`chrome-extension://${extension}/bench.html`);
    const facts = isThere
      ? Facts.parse(JSON.parse(readFileSync(told, 'utf8')))
      : Facts.parse(await page.evaluate(`marginBench.fill(${size})`));
    if (isThere) await page.evaluate('marginBench.count()');
    else if (kept !== undefined) {
      await browser.close();
      cpSync(database, kept, { recursive: true });
      writeFileSync(told, JSON.stringify(facts));
      rmSync(database, { recursive: true });
      return this.fill(size);
    }
    await browser.closeTabs(/workspace\.html/);
    const mail = await browser.open(QUIET_PAGE);
    const station = new Station(size, browser, extension, page, mail, facts);
    this.stations.push(station);
    return station;
  }

  /** A browser with nothing in it. */
  freshBrowser(): Promise<BenchBrowser> {
    return BenchBrowser.start({ proxyPort: this.replica.proxyPort });
  }

  browserFor(size: number): Promise<BenchBrowser> {
    return BenchBrowser.start({
      proxyPort: this.replica.proxyPort,
      profile: join(this.profiles, String(size)),
    });
  }

  /** Ends the filled browsers; what they stored stays for those that wake on it. */
  async closeStations(): Promise<void> {
    for (const station of this.stations) await station.browser.close();
    withoutMeasuringBackground(this.builds.bench);
  }

  async close(): Promise<void> {
    await this.replica.stop();
    rmSync(this.profiles, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** A call as the product's surfaces make it. */
export function call(name: string, input: unknown): object {
  return { margin: 1, name, key: randomUUID(), attempt: 1, input };
}

/** What a call answered; throws when it did not work. */
export function valueIn(reply: unknown): unknown {
  const parsed = z.object({ ok: z.literal(true), value: z.unknown() }).safeParse(reply);
  if (!parsed.success) throw new Error(`A call failed: ${JSON.stringify(reply)}`);
  return parsed.data.value;
}
