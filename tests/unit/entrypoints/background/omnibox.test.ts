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

const PERSON = {
  addresses: [],
  title: '',
  company: null,
  lastTouchAt: null,
  inbound: 0,
  outbound: 0,
  meetings: 0,
};
const COMPANY = { domains: ['acme.example'], people: 1 };
const DEAL = {
  value: null,
  currency: 'EUR',
  pipelineId: 'p',
  stageId: 's',
  stageName: 'Lead',
  state: 'open' as const,
  closeDate: null,
  stageSince: 0,
  company: null,
  people: [],
  nextStep: '',
};
const THREAD = { lastAt: 0, link: null, people: ['Ana Silva'], excerpt: '' };

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

  it('suggests companies, deals and threads too, and leaves room for them below many people', async () => {
    const named = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    const [people, companies, deals] = [5, 2, 2].map((count, kind) =>
      Array.from({ length: count }, (_, n) => ({ id: named(10 * kind + n), name: `Acme ${n}` })),
    );
    const found = await search({ query: 'acme' });
    const suggestions = await suggestionsFor('acme', async () => ({
      ...found,
      people: people?.map(({ id, name }) => ({ ...PERSON, contactId: id, name })) ?? [],
      companies: companies?.map(({ id, name }) => ({ ...COMPANY, companyId: id, name })) ?? [],
      threads: deals?.map(({ id, name }) => ({ ...THREAD, threadId: id, subject: name })) ?? [],
    }));
    const places = suggestions.map(({ content }) => /^#\/(\w+)\//.exec(content)?.[1]);
    expect(places).toEqual(['person', 'person', 'person', 'company', 'company', 'thread']);
    expect(suggestions.at(3)?.description).toBe('Acme 0 · acme.example');
    for (const { content } of suggestions) expect(routeFor(content)).toBe(content);
  });

  it('leaves a deal its place below three people and three companies', async () => {
    const id = '00000000-0000-7000-8000-000000000001';
    const found = await search({ query: 'acme' });
    const three = ['Acme', 'Acme Labs', 'Acme Inc.'];
    const [deal] = (
      await suggestionsFor('acme', async () => ({
        ...found,
        people: three.map((name) => ({ ...PERSON, contactId: id, name })),
        companies: three.map((name) => ({ ...COMPANY, companyId: id, name })),
        deals: [{ ...DEAL, dealId: id, name: 'Acme renewal' }],
      }))
    ).filter(({ content }) => content.startsWith('#/deal/'));
    expect(deal?.description).toContain('Acme renewal');
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
