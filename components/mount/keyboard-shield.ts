const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Events that end at the sidebar's border. Gmail and Calendar close menus and bubbles, move the
 * focus and paste files on events anywhere in the page, ours included (2026-11-22).
 */
const PRIVATE = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'wheel'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'focusin', 'focusout'],
  ...['input', 'beforeinput', 'change', 'submit', 'cut', 'copy', 'paste'],
  ...['dragstart', 'dragenter', 'dragover', 'dragleave', 'drop'],
] as const;

export interface KeyboardShield {
  /** From now on keys aimed at this root are seen by nobody outside it. */
  protect(root: ShadowRoot): void;
}

/**
 * Keeps typing in the sidebar away from the page's shortcuts, even from those listening in the
 * capture phase on window. That works only for a listener which was there first, so this is called
 * at document_start, before the page's scripts. Stopping a key there also keeps it from our own
 * handlers, so a copy is dispatched inside the root; the browser still types the original. Verified
 * in Chromium and Firefox (2026-11-22).
 */
export function shieldKeyboard(signal: AbortSignal): KeyboardShield {
  let guarded: ShadowRoot | null = null;

  function onKey(event: KeyboardEvent): void {
    if (!guarded || event.target !== guarded.host) return;
    event.stopImmediatePropagation();
    const copy = copyKey(event);
    const kept = (focusedIn(guarded) ?? guarded).dispatchEvent(copy);
    if (!kept) event.preventDefault();
  }

  for (const type of KEYS) window.addEventListener(type, onKey, { capture: true, signal });

  return {
    protect(root) {
      guarded = root;
      for (const type of PRIVATE)
        root.host.addEventListener(type, (event) => event.stopPropagation(), {
          signal,
          passive: true,
        });
    },
  };
}

/**
 * A plain event that carries what handlers ask a key for. It is no KeyboardEvent, since Firefox
 * makes those composed whatever is asked, and they would leave the root again (2026-11-22).
 */
function copyKey(event: KeyboardEvent): Event {
  const { key, code, location, repeat, isComposing } = event;
  const { ctrlKey, shiftKey, altKey, metaKey } = event;
  const copy = new Event(event.type, {
    bubbles: true,
    cancelable: event.cancelable,
    composed: false,
  });
  return Object.assign(copy, {
    ...{ key, code, location, repeat, isComposing },
    ...{ ctrlKey, shiftKey, altKey, metaKey },
  });
}

function focusedIn(root: ShadowRoot): Element | null {
  let focused = root.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
