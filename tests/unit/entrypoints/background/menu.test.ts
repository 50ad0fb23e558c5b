import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { routeOf } from '@/components/workspace/route';
import { createMenu, listenToMenu, nameMenu } from '@/entrypoints/background/menu';
import { followLanguage } from '@/entrypoints/background/speak';
import { LEFT_WORDS } from '@/utils/words';
import { speakEnglish } from '../../english';

/** An event of the browser that has listeners and is set off by hand. */
function occasion<Args extends unknown[]>() {
  const listeners: ((...args: Args) => void)[] = [];
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.push(listener),
    happen: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
});

describe('the context menu', () => {
  const menus = {
    removeAll: vi.fn(async () => undefined),
    create: vi.fn(),
    update: vi.fn(async () => undefined),
  };
  let clicked = occasion<[{ menuItemId: string; selectionText?: string }]>();
  let opened: string[];

  beforeEach(() => {
    clicked = occasion();
    opened = [];
    Object.assign(browser, { contextMenus: { ...menus, onClicked: clicked } });
    listenToMenu();
    vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }) => {
      opened.push(url ?? '');
      return { index: 0, highlighted: true, active: true, pinned: false, incognito: false };
    });
  });

  const choose = (selectionText: string | undefined, menuItemId = 'find-or-add') => {
    clicked.happen({ menuItemId, selectionText });
    const found = opened.splice(0).map((url) => routeOf(new URL(url).hash));
    return found.map(({ name, args }) => [name, ...args]);
  };

  it('stands on selected text, instead of the one before', async () => {
    await createMenu();
    expect(menus.removeAll).toHaveBeenCalled();
    expect(menus.create).toHaveBeenCalledWith({
      id: 'find-or-add',
      title: 'Find or add in Margin CRM',
      contexts: ['selection'],
    });
  });

  it('speaks the language that was chosen, and follows it when another is', async () => {
    await fakeBrowser.storage.local.set({ [LEFT_WORDS]: { menu_find: 'In Margin CRM suchen' } });
    await createMenu();
    expect(menus.create).toHaveBeenLastCalledWith(
      expect.objectContaining({ title: 'In Margin CRM suchen' }),
    );
    followLanguage(() => void nameMenu());
    await fakeBrowser.storage.local.remove(LEFT_WORDS);
    await vi.waitFor(() =>
      expect(menus.update).toHaveBeenLastCalledWith('find-or-add', {
        title: 'Find or add in Margin CRM',
      }),
    );
  });

  it('finds the address in what is selected, whatever stands around it', () => {
    for (const selected of [
      'ana@acme.example',
      '  Ana@Acme.example\n',
      'Ana Silva <ana@acme.example>',
      'Write to ana@acme.example.',
      'E-mail:ana@acme.example',
      'mailto:ana@acme.example?subject=Hello',
      '(ana@acme.example), [ana@acme.example]',
    ])
      expect([selected, choose(selected)]).toEqual([selected, [['find', 'ana@acme.example']]]);
  });

  it('takes an apostrophe for a part of a name, not for that of the word before it', () => {
    for (const [selected, address] of [
      ["scrivi all'info@acme.example", 'info@acme.example'],
      ["email='bob@acme.example'", 'bob@acme.example'],
      ["'bob@acme.example'", 'bob@acme.example'],
      ["Write to O'Brien@acme.example.", "o'brien@acme.example"],
      ["sean.o'brien@acme.example", "sean.o'brien@acme.example"],
    ] as const)
      expect([selected, choose(selected)]).toEqual([selected, [['find', address]]]);
  });

  it('searches for words without an address, however odd and long', () => {
    expect(choose('Ana / Silva?')).toEqual([['find', 'Ana / Silva?']]);
    expect(choose(`<img src=x> ${'x'.repeat(10_000)}`)).toEqual([
      ['find', `<img src=x> ${'x'.repeat(188)}`],
    ]);
    expect(choose(`${'x'.repeat(199)}\ud83d\ude00`)).toEqual([['find', 'x'.repeat(199)]]);
  });

  it('does nothing for nothing, nor for entries of others', () => {
    expect(choose(undefined)).toEqual([]);
    expect(choose('   ')).toEqual([]);
    expect(choose('ana@acme.example', 'another')).toEqual([]);
  });
});
