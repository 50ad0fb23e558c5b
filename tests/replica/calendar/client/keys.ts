import type { App } from './app';

/**
 * Calendar's single-key shortcuts. What arrived is written to `data-shortcuts` of the document,
 * once per phase ("capture:t bubble:t"), so that a test can see a key that leaked out of a
 * sidebar. Like the real page it looks at the event's target, which for a key typed inside a
 * shadow root is the host and no text field.
 */
const SHORTCUTS = new Set([
  't',
  'd',
  'w',
  'm',
  'c',
  'e',
  'j',
  'k',
  'n',
  'p',
  'r',
  's',
  'q',
  'x',
  'g',
  'z',
  '/',
  '?',
  '+',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  'Delete',
  'Backspace',
  'Escape',
]);

function typing(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function record(phase: string, event: KeyboardEvent): void {
  const { dataset } = document.documentElement;
  const entry = `${phase}:${event.key}`;
  dataset.shortcuts = dataset.shortcuts ? `${dataset.shortcuts} ${entry}` : entry;
}

function counts(event: KeyboardEvent): boolean {
  return (
    SHORTCUTS.has(event.key) &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    (event.key === 'Escape' || !typing(event))
  );
}

export interface KeyActions {
  close(): boolean;
  openEditor(): void;
  remove(): void;
}

export function listenToKeys(app: App, actions: KeyActions): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (counts(event)) record('capture', event);
    },
    true,
  );
  document.addEventListener('keydown', (event) => {
    if (!counts(event)) return;
    record('bubble', event);
    act(event.key, app, actions);
  });
}

function act(key: string, app: App, actions: KeyActions): void {
  const view = app.view();
  if (key === 'Escape') {
    if (!actions.close() && view.kind === 'edit') app.go({ kind: 'week', day: app.today() });
    return;
  }
  if (view.kind === 'edit') return;
  if (key === 't') app.go({ ...view, day: app.today() });
  else if (key === 'd' || key === '1') app.go({ kind: 'day', day: view.day });
  else if (key === 'w' || key === '2') app.go({ kind: 'week', day: view.day });
  else if (key === 'm' || key === '3') app.go({ kind: 'month', day: view.day });
  else if (key === 'j' || key === 'n') app.step(1);
  else if (key === 'k' || key === 'p') app.step(-1);
  else if (key === 'c') app.go({ kind: 'edit', id: '', calendarId: '' });
  else if (key === 'e') actions.openEditor();
  else if (key === 'Delete' || key === 'Backspace') actions.remove();
}
