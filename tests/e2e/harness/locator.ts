import type { Page } from './page.ts';
import {
  type Aim,
  describeSteps,
  type RoleState,
  type Seen,
  type Step,
  toTextMatch,
} from './steps.ts';
import { PATIENCE, until } from './until.ts';

/**
 * Something on a page, named as a person would name it. Nothing is looked up until it is used, and
 * every action waits until exactly one such thing is there, visible, enabled, at rest and not
 * covered; then the real mouse and keyboard do the rest.
 */
export class Locator {
  constructor(
    readonly page: Page,
    readonly steps: readonly Step[],
  ) {}

  /** By role and accessible name: a string is the whole name, a pattern may match a part of it. */
  role(role: string, name?: string | RegExp, state?: RoleState): Locator {
    return this.with({
      by: 'role',
      role,
      ...(name !== undefined && { name: toTextMatch(name) }),
      ...(state && { state }),
    });
  }

  /** The innermost elements with this text. */
  text(text: string | RegExp): Locator {
    return this.with({ by: 'text', text: toTextMatch(text) });
  }

  /** For what has no role, such as `time`. */
  css(selector: string): Locator {
    return this.with({ by: 'css', selector });
  }

  /** Those that contain this text. */
  containing(text: string | RegExp): Locator {
    return this.with({ by: 'containing', text: toTextMatch(text) });
  }

  nth(index: number): Locator {
    return this.with({ by: 'index', index });
  }

  first(): Locator {
    return this.nth(0);
  }

  last(): Locator {
    return this.nth(-1);
  }

  toString(): string {
    return describeSteps(this.steps);
  }

  /** What is there right now, without waiting. */
  seen(): Promise<Seen[]> {
    return this.page.look(this.steps);
  }

  async count(): Promise<number> {
    return (await this.seen()).length;
  }

  async isVisible(): Promise<boolean> {
    return (await this.seen()).some((each) => each.visible);
  }

  /** Texts of all that is there right now. */
  async texts(): Promise<string[]> {
    return (await this.seen()).map((each) => each.text);
  }

  async attributes(name: string): Promise<(string | null)[]> {
    return (await this.seen()).map((each) => each.attributes[name] ?? null);
  }

  /** The one thing meant, once it is there. */
  one(patience = PATIENCE): Promise<Seen> {
    return this.orOutline(() =>
      until<Seen>(
        `${this}`,
        async () => {
          const [only, ...others] = await this.seen();
          if (!only) return { why: 'it is not there' };
          return others.length ? { why: `there are ${others.length + 1}` } : { done: only };
        },
        patience,
      ),
    );
  }

  /** Waits until it can be seen. */
  async appears(): Promise<void> {
    await this.orOutline(() =>
      until<undefined>(`${this}`, async () =>
        (await this.isVisible()) ? { done: undefined } : { why: 'it is not to be seen' },
      ),
    );
  }

  /** Waits until none of it can be seen. */
  async gone(): Promise<void> {
    await this.orOutline(() =>
      until<undefined>(`${this}`, async () =>
        (await this.isVisible()) ? { why: 'it is still to be seen' } : { done: undefined },
      ),
    );
  }

  async textContent(): Promise<string> {
    return (await this.one()).text;
  }

  async value(): Promise<string> {
    return (await this.one()).value;
  }

  async attribute(name: string): Promise<string | null> {
    return (await this.one()).attributes[name] ?? null;
  }

  async click(options: { button?: 'left' | 'right'; count?: number } = {}): Promise<void> {
    const { x, y } = await this.aim();
    await this.page.raw.mouse.click(x, y, options);
  }

  async hover(): Promise<void> {
    const { x, y } = await this.aim();
    await this.page.raw.mouse.move(x, y);
  }

  /** Clicks into the field, selects what is in it and types over it. */
  async fill(text: string): Promise<void> {
    const { x, y, editable } = await this.aim();
    if (!editable) throw new Error(`${this} is not a field to type in`);
    await this.page.raw.mouse.click(x, y);
    await this.page.press('ControlOrMeta+a');
    if (text === '') await this.page.press('Delete');
    else await this.page.type(text);
  }

  /** Clicks into the field and types at the cursor. */
  async type(text: string): Promise<void> {
    await this.click();
    await this.page.type(text);
  }

  /** Picks from a native `<select>` by typing the start of the option, as with a keyboard. */
  async choose(option: string): Promise<void> {
    await this.aim();
    await this.page.focus(this.steps);
    await this.page.type(option);
    await until(`choose ${JSON.stringify(option)} in ${this}`, async () => {
      const { value } = await this.one();
      return value === option ? { done: undefined } : { why: `it shows ${JSON.stringify(value)}` };
    });
  }

  /** Drags by mouse from here onto another thing, in small steps as a hand does. */
  async dragTo(target: Locator): Promise<void> {
    const mouse = this.page.raw.mouse;
    const from = await this.aim();
    const to = await target.aim();
    await this.page.watchDrag();
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 12 });
    await mouse.up();
    await this.page.letGo(to.x, to.y);
  }

  private with(step: Step): Locator {
    return new Locator(this.page, [...this.steps, step]);
  }

  private aim(): Promise<Extract<Aim, { ok: true }>> {
    return this.orOutline(async () => {
      await this.page.toFront();
      return until<Extract<Aim, { ok: true }>>(`${this}`, async () => {
        const aim = await this.page.aim(this.steps);
        return aim.ok ? { done: aim } : { why: aim.why };
      });
    });
  }

  /** Adds what can be read on the page to the error, which mostly says what went wrong. */
  private async orOutline<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Error) error.message += `\n${await this.page.outline()}`;
      throw error;
    }
  }
}
