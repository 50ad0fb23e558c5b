import { HOST_TAG } from '@/components/mount/claim';

/**
 * Room beside the calendar. Its body holds one layer as wide as the window, and menus and dialogs
 * that place themselves; the layer is narrowed, however it is positioned, and told to lay itself
 * out again. Where there is no such layer, the page is left alone and the sidebar lies above it
 * (2026-11-22).
 */
export interface Room {
  make(width: number): void;
  /** The page may have been built, or built anew, after room was asked for. */
  check(): void;
}

type Saved = [name: string, value: string, priority: string][];

export function room(page: Document, signal: AbortSignal): Room {
  let wanted = 0;
  const narrowed = new Map<HTMLElement, Saved>();

  function narrow(layer: HTMLElement): void {
    const rules = rulesFor(layer, wanted);
    const { style } = layer;
    const saved = Object.keys(rules).map(
      (name) =>
        [
          name,
          style.getPropertyValue(name),
          style.getPropertyPriority(name),
        ] satisfies Saved[number],
    );
    narrowed.set(layer, saved);
    for (const [name, value] of Object.entries(rules)) style.setProperty(name, value, 'important');
  }

  function giveBack(): void {
    for (const [layer, saved] of narrowed)
      for (const [name, value, priority] of saved) layer.style.setProperty(name, value, priority);
    narrowed.clear();
  }

  function check(): void {
    // Measuring makes the browser lay the page out, so only while there is something to find.
    if (wanted === 0 || signal.aborted || [...narrowed.keys()].some((layer) => layer.isConnected))
      return;
    narrowed.clear();
    const layers = [...page.body.children].filter(isLayer);
    if (layers.length === 0) return;
    for (const layer of layers) narrow(layer);
    window.dispatchEvent(new Event('resize'));
  }

  signal.addEventListener('abort', () => {
    giveBack();
    window.dispatchEvent(new Event('resize'));
  });

  return {
    make(width) {
      if (signal.aborted || width === wanted) return;
      wanted = width;
      giveBack();
      if (width > 0) check();
      else window.dispatchEvent(new Event('resize'));
    },
    check,
  };
}

function isFloating(element: Element): boolean {
  return /fixed|absolute/.test(getComputedStyle(element).position);
}

/** A part of the page as wide as the window, and neither ours nor a dialog. */
function isLayer(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || element.localName === HOST_TAG) return false;
  if (element.matches('script, style, [role="dialog"], [role="menu"], [aria-hidden="true"]'))
    return false;
  const { width, height } = element.getBoundingClientRect();
  // In the flow a thin one is a bar; what floats and is thin is a message.
  const least = isFloating(element) ? window.innerHeight * 0.5 : 1;
  return width >= window.innerWidth * 0.9 && height >= least;
}

function rulesFor(layer: HTMLElement, width: number): Record<string, string> {
  const available = `calc(100vw - ${width}px)`;
  const rules = { width: available, 'min-width': '0', 'max-width': available };
  // In the flow, a narrower block keeps to the start side by itself.
  if (!isFloating(layer)) return rules;
  const { direction } = getComputedStyle(layer);
  return direction === 'rtl' ? { ...rules, left: 'auto', right: '0' } : { ...rules, right: 'auto' };
}
