import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { routeOf } from '@/components/workspace/route';
import { listenToOmnibox, routeFor } from '@/entrypoints/background/omnibox';
import { suggestionsFor } from '@/entrypoints/background/suggestions';
import { search } from '@/storage/search/search';
import { LEFT_WORDS, sayFrom } from '@/utils/words';
import { speakEnglish } from '../../english';
import { ANA, freshDatabase, know } from '../../storage/world';

beforeEach(() => {
  speakEnglish();
  freshDatabase();
});

describe('crm in the address bar', () => {
  it('suggests people by what was typed, and leads to them', async () => {
    const { contactId } = await know(ANA);
    expect(await suggestionsFor('sil', search)).toEqual([
      { content: `#/person/${contactId}`, description: 'Ana Silva · ana@acme.example' },
    ]);
    expect(routeFor(`#/person/${contactId}`)).toBe(`#/person/${contactId}`);
    expect(await suggestionsFor('  ', search)).toEqual([]);
  });

  it('searches the workspace for everything else, whatever it holds', () => {
    expect(routeFor('')).toBe('#/search');
    for (const typed of ['ana', 'from:ana "big deal" & more', '#/settings', '#/person/../x?y=1']) {
      const route = routeOf(routeFor(typed));
      expect([route.name, route.query.get('q')]).toEqual(['search', typed]);
    }
  });

  it('speaks the language that was chosen, be it for the letter that started the background', async () => {
    const offered: string[] = [];
    let typed: (text: string, suggest: () => void) => void = () => undefined;
    Object.assign(browser, {
      omnibox: {
        onInputChanged: { addListener: (listener: typeof typed) => (typed = listener) },
        onInputEntered: { addListener: () => undefined },
        setDefaultSuggestion: ({ description }: { description: string }) =>
          offered.push(description),
      },
    });
    await browser.storage.local.set({ [LEFT_WORDS]: { omnibox_search: '„$1“ suchen' } });
    listenToOmnibox(async () => []);
    typed('ana', () => undefined);
    await vi.waitFor(() => expect(offered).toEqual(['„ana“ suchen']));
    sayFrom(null);
  });

  it('gives the browser no markup', async () => {
    await know({ address: 'eve@acme.example', name: 'Eve <url>&amp;' });
    const [suggestion] = await suggestionsFor('eve', search);
    expect(suggestion?.description).not.toMatch(/[<>&]/);
  });
});
