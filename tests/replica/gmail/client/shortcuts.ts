/**
 * Single-key shortcuts, listened for on window and document, in the capture and the bubble phase.
 * Which phase the real page uses is unknown, so a foreign text box must be safe from all of them.
 * Like the real page, this one looks at `event.target` alone: a field inside a foreign shadow root
 * looks like a plain element from here.
 *
 * On <html>: `data-shortcuts` lists the keys that fired, `data-shortcut-trace` who heard them.
 */
const KEYS = new Set(['c', 'e', 'j', 'k', 'u', 'r', 'a', '/', '?', '#', 's', 'o', 'Enter']);

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, [role=button]') !== null;
}

function note(name: 'shortcuts' | 'shortcutTrace', word: string): void {
  const { dataset } = document.documentElement;
  dataset[name] = dataset[name] ? `${dataset[name]} ${word}` : word;
}

export function listenForKeys(run: (key: string) => void, signal?: AbortSignal): void {
  const done = new WeakSet<Event>();
  let lastDown = '';
  const hear = (where: string) => (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !KEYS.has(key) || takesText(target))
      return;
    if ((key === 'Enter' || key === 'o') && isPressable(target)) return;
    note('shortcutTrace', `${event.type}/${where}:${key}`);
    if (done.has(event)) return;
    done.add(event);
    if (event.type === 'keydown') lastDown = key;
    // A key press whose key down was kept from us still reached a shortcut.
    else if (event.type === 'keyup' || lastDown === key) {
      if (event.type === 'keyup') lastDown = '';
      return;
    }
    note('shortcuts', key);
    event.preventDefault();
    run(key);
  };
  for (const type of ['keydown', 'keypress', 'keyup']) {
    window.addEventListener(type, hear('window-capture'), { capture: true, signal });
    document.addEventListener(type, hear('document-capture'), { capture: true, signal });
    document.addEventListener(type, hear('document-bubble'), { signal });
    window.addEventListener(type, hear('window-bubble'), { signal });
  }
}
