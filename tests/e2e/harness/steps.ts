/** How a locator finds its elements, as plain data, so that it can be sent into a page. */

/** A string has to be the whole (white space folded) text; a pattern may match a part of it. */
export type TextMatch = string | { source: string; flags: string };

export interface RoleState {
  selected?: boolean;
  expanded?: boolean;
  pressed?: boolean;
  checked?: boolean;
  /** Heading level. */
  level?: number;
}

export type Step =
  | { by: 'role'; role: string; name?: TextMatch; state?: RoleState }
  | { by: 'text'; text: TextMatch }
  | { by: 'css'; selector: string }
  /** Keeps the elements found so far that contain this text. */
  | { by: 'containing'; text: TextMatch }
  /** Keeps one of the elements found so far; -1 is the last. */
  | { by: 'index'; index: number };

/** What a locator can say about one element it found. */
export interface Seen {
  visible: boolean;
  enabled: boolean;
  focused: boolean;
  checked: boolean;
  text: string;
  value: string;
  /** The accessible name. */
  name: string;
  attributes: Record<string, string>;
}

/** Where to put the mouse, or why that is not possible yet. */
export type Aim =
  | { ok: true; x: number; y: number; editable: boolean }
  | { ok: false; why: string };

export function toTextMatch(text: string | RegExp): TextMatch {
  return typeof text === 'string' ? text : { source: text.source, flags: text.flags };
}

function showText(text: TextMatch): string {
  return typeof text === 'string' ? JSON.stringify(text) : `/${text.source}/${text.flags}`;
}

/** The steps in words, for the message of a failing test. */
export function describeSteps(steps: readonly Step[]): string {
  return steps
    .map((step) => {
      switch (step.by) {
        case 'role':
          return (
            step.role +
            (step.name === undefined ? '' : ` ${showText(step.name)}`) +
            (step.state ? ` ${JSON.stringify(step.state)}` : '')
          );
        case 'text':
          return `text ${showText(step.text)}`;
        case 'css':
          return step.selector;
        case 'containing':
          return `containing ${showText(step.text)}`;
        case 'index':
          return step.index === -1 ? 'last' : `number ${step.index + 1}`;
      }
    })
    .join(' › ');
}
