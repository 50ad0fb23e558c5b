import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** Puts a piece of a page into the test's document, in place of what stood there. */
export function load(file: string): void {
  show(readFileSync(join(FOLDER, file), 'utf8'));
}

export function show(html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
}

export function piece(css: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(css);
  if (!found) throw new Error(`Nothing matches ${css}`);
  return found;
}

export const sourceOf = (path: string) => readFileSync(join(FOLDER, '../../..', path), 'utf8');
