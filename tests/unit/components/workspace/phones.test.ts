import { describe, expect, it } from 'vitest';
import { type Callable, homeOf, phoneFault } from '@/components/workspace/quality/phones';

const person = (phones: string[], domains: string[] = []): Callable => ({
  ...{ id: 'p', name: 'Ana Silva', exchanged: 4 },
  phones,
  domains,
});

describe('A phone number', () => {
  it.each([
    ['of a country known by the domain', '0171 2345678', 'acme.de', '+49 171 2345678'],
    ['of the United Kingdom', '020 7946 0018', 'acme.co.uk', '+44 20 7946 0018'],
    ['with the zero of the town', '+49 (0)40 5550101', 'acme.example', '+49 40 5550101'],
    ['with the way out of the country', '0049 171 2345678', 'acme.de', '+49 171 2345678'],
  ])('%s is proposed as it is dialled from anywhere', (_what, phone, domain, tidy) => {
    expect(phoneFault(person([phone, '+1 212 555 0187'], [domain]), undefined)).toMatchObject({
      kind: 'phones',
      reason: { code: 'untidy', args: [tidy] },
      fix: { field: 'phones', value: `${tidy}\n+1 212 555 0187` },
    });
  });

  it.each([
    ['is grouped another way', '+49-171/2345678', 'acme.de'],
    ['is of nobody knows where', '0171 2345678', 'acme.example'],
    ['says nothing by a domain that all the world has', '0171 2345678', 'acme.io'],
    ['is none of its country', '555 01', 'acme.us'],
    ['is a word', 'ask Ben', 'acme.de'],
    ['has an extension', '0171 2345678 ext. 12', 'acme.de'],
  ])('that %s is left alone', (_what, phone, domain) => {
    expect(phoneFault(person([phone], [domain]), undefined)).toBeNull();
  });

  it('without a country is of that of most others, once they are most', () => {
    const german = person(['+49 171 2345678']);
    const british = person(['+44 20 7946 0018']);
    expect(homeOf([german, german, british])).toBe('DE');
    expect(homeOf([german, british])).toBeUndefined();
    expect(homeOf([person(['0171 2345678'])])).toBeUndefined();
    expect(phoneFault(person(['040 5550101']), 'DE')?.reason.args).toEqual(['+49 40 5550101']);
    // Written twice, it stands there once.
    const twice = person(['0171 2345678', '+49 171 2345678']);
    expect(phoneFault(twice, 'DE')?.fix.value).toBe('+49 171 2345678');
  });
});
