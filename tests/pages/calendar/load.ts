import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** Puts pieces into the test's document, one after the other, with the attributes of their bodies. */
export function load(...files: string[]): void {
  document.body.replaceChildren();
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
  for (const file of files) add(readFileSync(join(FOLDER, file), 'utf8'));
}

export function add(html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const { name, value } of [...body.attributes]) document.body.setAttribute(name, value);
  document.body.append(...body.childNodes);
}

/** The test's document lays nothing out; what is hidden by its style has no boxes in a browser. */
export function layOut(): void {
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    const isHidden = this.closest('[style*="display: none"], [hidden]') !== null;
    const boxes = isHidden || !this.isConnected ? [] : [new DOMRect(0, 0, 10, 10)];
    return Object.assign(boxes, { item: (index: number) => boxes[index] ?? null });
  });
}

export function piece(css: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(css);
  if (!found) throw new Error(`Nothing matches ${css}`);
  return found;
}
