import { render } from 'preact';
import { Sidebar } from '@/components/sidebar/Sidebar';
import type { Host } from '@/utils/host';
import { HOST_TAG } from './claim';
import { passCommandsTo } from './commands';
import type { KeyboardShield } from './keyboard-shield';
import { mountedCss } from './styles';

export interface Mount {
  host: Host;
  /** Taking the sidebar away again: a newer copy of the script came. */
  signal: AbortSignal;
  shield: KeyboardShield;
  late: boolean;
}

/**
 * Puts the sidebar into the page, in a shadow root that the page cannot open (tests can). The
 * styles stand in a <style> element, since adoptedStyleSheets do not work from Firefox's content
 * scripts (2026-11-22). Needs a body.
 */
export function mountSidebar({ host, signal, shield, late }: Mount): HTMLElement {
  const element = document.createElement(HOST_TAG);
  const root = element.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = mountedCss;
  const place = document.createElement('div');
  root.append(style, place);

  shield.protect(root);
  passCommandsTo(root, signal);
  standAtPageEnd(element, signal);
  keepIn(document.body, element, signal);
  render(<Sidebar host={host} late={late} />, place);

  signal.addEventListener('abort', () => {
    render(null, place);
    element.remove();
  });
  return element;
}

/** Puts the element back when the page clears its body, as both do once while loading. */
function keepIn(body: HTMLElement, element: HTMLElement, signal: AbortSignal): void {
  body.append(element);
  const watch = new MutationObserver(() => {
    if (!element.isConnected) body.append(element);
  });
  watch.observe(body, { childList: true });
  signal.addEventListener('abort', () => watch.disconnect());
}

/** Tells by `data-side` which side is the page's end: left where the page runs right to left. */
function standAtPageEnd(element: HTMLElement, signal: AbortSignal): void {
  const read = () => {
    const rtl = getComputedStyle(document.body).direction === 'rtl';
    element.dataset.side = rtl ? 'left' : 'right';
  };
  read();
  const watch = new MutationObserver(read);
  for (const node of [document.documentElement, document.body])
    watch.observe(node, { attributes: true, attributeFilter: ['dir', 'class'] });
  signal.addEventListener('abort', () => watch.disconnect());
}
