import { HOST_TAG } from '@/components/mount/claim';

/**
 * Makes room for the sidebar at the page's end side. Calendar's body holds a few layers as wide as
 * the window; whatever reaches under the sidebar is narrowed, however it is positioned. Dialogs and
 * menus place themselves and are left alone. Where the page does not give way, the sidebar lies
 * over it.
 */
export class Room {
  private width = 0;
  private readonly narrowed = new Map<HTMLElement, string | null>();
  private watch: MutationObserver | null = null;

  constructor(private readonly page: Document) {}

  /** Takes `width` px at the end side; 0 gives everything back. */
  make(width: number): void {
    if (width === this.width) return;
    this.width = width;
    this.giveBack();
    this.watch?.disconnect();
    this.watch = null;
    if (width > 0) {
      this.narrowAll();
      // Calendar replaces its layers now and then, for instance when the edit page opens.
      this.watch = new MutationObserver(() => this.narrowAll());
      this.watch.observe(this.page.body, { childList: true });
    }
    this.tell();
  }

  private narrowAll(): void {
    for (const layer of this.page.body.children) {
      if (!(layer instanceof HTMLElement) || this.narrowed.has(layer)) continue;
      if (isLayer(layer)) this.narrow(layer);
    }
  }

  private narrow(layer: HTMLElement): void {
    this.narrowed.set(layer, layer.getAttribute('style'));
    const available = `calc(100vw - ${this.width}px)`;
    layer.style.setProperty('width', available, 'important');
    layer.style.setProperty('min-width', '0', 'important');
    layer.style.setProperty('max-width', available, 'important');
    const rtl = getComputedStyle(this.page.body).direction === 'rtl';
    const { position } = getComputedStyle(layer);
    const isPlaced = position === 'fixed' || position === 'absolute';
    // In the flow, a narrower block keeps to the start side by itself.
    if (isPlaced) layer.style.setProperty(rtl ? 'left' : 'right', 'auto', 'important');
    if (isPlaced && rtl) layer.style.setProperty('right', '0', 'important');
  }

  private giveBack(): void {
    for (const [layer, style] of this.narrowed) {
      if (style === null) layer.removeAttribute('style');
      else layer.setAttribute('style', style);
    }
    this.narrowed.clear();
  }

  /** The page lays its grid out by the size it finds when the window changes. */
  private tell(): void {
    requestAnimationFrame(() => window.dispatchEvent(new Event('resize')));
  }
}

/** A part of the page as wide as the window, and neither ours nor a dialog. */
function isLayer(element: HTMLElement): boolean {
  if (
    element.localName === HOST_TAG ||
    element.matches('script, style, [role="dialog"], [role="menu"]')
  )
    return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= window.innerWidth * 0.9 && height >= window.innerHeight * 0.5;
}
