// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { tellWhatIsCut } from '@/components/ui/cut-titles';

/** A text with as much room as told. */
function line(html: string, room: number, needed: number): Element {
  document.body.innerHTML = html;
  const text = document.querySelector('.cut');
  if (!text) throw new Error('There is no text');
  Object.defineProperty(text, 'clientWidth', { value: room, configurable: true });
  Object.defineProperty(text, 'scrollWidth', { value: needed, configurable: true });
  return text;
}

it('says the whole of a text that is cut off, as long as it is, and leaves other titles alone', () => {
  const stop = tellWhatIsCut(document);
  const text = line('<p class="cut"><b>Filters for</b> three hotels</p>', 60, 140);
  fireEvent.pointerOver(text.firstElementChild ?? text);
  expect(text.getAttribute('title')).toBe('Filters for three hotels');
  Object.defineProperty(text, 'clientWidth', { value: 140 });
  fireEvent.pointerOver(text);
  expect(text.hasAttribute('title')).toBe(false);

  const address = line('<p class="cut" title="ana@acme.example">ana@…</p>', 60, 140);
  fireEvent.pointerOver(address);
  expect(address.getAttribute('title')).toBe('ana@acme.example');
  stop();
  const later = line('<p class="cut">Filters for three hotels</p>', 60, 140);
  fireEvent.pointerOver(later);
  expect(later.hasAttribute('title')).toBe(false);
});
