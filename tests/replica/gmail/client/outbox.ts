/** After Send: a toast with Undo for a while, then the message exists. */
import { button, el } from './dom.ts';
import type { Sending, Store } from './store.ts';
import type { Variants } from './variants.ts';
import { w } from './words.ts';

export interface Toasts {
  element: HTMLElement;
  say(text: string, actions?: { id: string; label: string; press(): void }[], ms?: number): void;
}

export function toasts(): Toasts {
  const text = el('span', { class: 'aT' });
  const box = el('div', { class: 'vh rp-toast', style: 'display:none' }, text);
  const element = el('div', { class: 'b8 UC', role: 'alert', 'aria-live': 'assertive' }, box);
  let timer = 0;
  return {
    element,
    say(words, actions = [], ms = 5000) {
      window.clearTimeout(timer);
      text.replaceChildren(
        el('span', { class: 'bAq', text: words }),
        ...actions.map(({ id, label, press }) => {
          const pressed = button(label, 'ag a8k', press, label);
          pressed.id = id;
          return pressed;
        }),
      );
      box.style.display = '';
      timer = window.setTimeout(() => {
        box.style.display = 'none';
        text.replaceChildren();
      }, ms);
    },
  };
}

export function outbox(
  store: Store,
  variants: Variants,
  toast: Toasts,
  view: (threadId: string) => void,
): (sending: Sending, reopen: () => void) => void {
  const waiting = new Set<() => void>();
  // Leaving the page does not take a mail back: it goes out at once.
  window.addEventListener('pagehide', () => {
    for (const goNow of waiting) goNow();
  });
  return (sending, reopen) => {
    let sentTo: string | undefined;
    const go = async (leaving: boolean) => {
      window.clearTimeout(timer);
      waiting.delete(goNow);
      sentTo = (await store.send(sending, leaving))?.threadId;
    };
    const goNow = () => void go(true);
    const timer = window.setTimeout(() => void go(false), variants.undoMs);
    waiting.add(goNow);
    toast.say(
      w('sentToast'),
      [
        {
          id: 'link_undo',
          label: w('undo'),
          press() {
            if (!waiting.delete(goNow)) return;
            window.clearTimeout(timer);
            toast.say(w('undone'));
            reopen();
          },
        },
        { id: 'link_vsm', label: w('view'), press: () => sentTo && view(sentTo) },
      ],
      Math.max(variants.undoMs, 1),
    );
  };
}
