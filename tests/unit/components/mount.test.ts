// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimPage, HOST_TAG } from '@/components/mount/claim';
import { shieldKeyboard } from '@/components/mount/keyboard-shield';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => life.abort());

describe('the keyboard shield', () => {
  /** A text box of ours, and everything the page hears. */
  function scene() {
    const shield = shieldKeyboard(life.signal);
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const target of [window, document])
        for (const capture of [true, false])
          target.addEventListener(type, () => heard.push(type), { capture, signal: life.signal });
    const host = document.createElement(HOST_TAG);
    const root = host.attachShadow({ mode: 'open' });
    const box = document.createElement('input');
    root.append(box);
    document.body.append(host);
    shield.protect(root);
    box.focus();
    return { host, root, box, heard };
  }

  const press = (target: Element, key: string) =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
    );

  test('keeps keys in the sidebar from every listener of the page, and gives them to ours', () => {
    const { host, root, heard } = scene();
    const ours: string[] = [];
    root.addEventListener('keydown', (event) => {
      if ('key' in event) ours.push(String(event.key));
    });
    // As the page sees it, what happens inside happens to the host.
    press(host, 'c');
    press(host, 'Enter');
    expect(ours).toEqual(['c', 'Enter']);
    expect(heard).toEqual([]);
  });

  test('takes the key from the browser when a handler of ours does', () => {
    const { host, box } = scene();
    expect(press(host, 'x')).toBe(true);
    box.addEventListener('keydown', (event) => event.preventDefault());
    expect(press(host, 'x')).toBe(false);
  });

  test('leaves the page its keys', () => {
    const { heard } = scene();
    press(document.body, 'c');
    expect(heard.length).toBe(4);
  });
});

describe('a second copy of the script', () => {
  test('takes the page over, and the first one leaves', () => {
    const first = claimPage();
    document.body.append(document.createElement(HOST_TAG));
    expect(first.aborted).toBe(false);
    const second = claimPage();
    expect(first.aborted).toBe(true);
    expect(second.aborted).toBe(false);
    expect(document.querySelectorAll(HOST_TAG).length).toBe(0);
  });
});
