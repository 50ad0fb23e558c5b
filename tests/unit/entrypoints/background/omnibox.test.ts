import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { routeOf } from '@/components/workspace/route';
import { routeFor } from '@/entrypoints/background/omnibox';
import { suggestionsFor } from '@/entrypoints/background/suggestions';
import { search } from '@/storage/search/search';
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

  it('gives the browser no markup', async () => {
    await know({ address: 'eve@acme.example', name: 'Eve <url>&amp;' });
    const [suggestion] = await suggestionsFor('eve', search);
    expect(suggestion?.description).not.toMatch(/[<>&]/);
  });
});
