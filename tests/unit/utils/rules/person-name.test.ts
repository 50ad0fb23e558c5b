import { describe, expect, it } from 'vitest';
import { mailboxOf } from '@/utils/rules/mailbox';
import { nameParts, tidyName } from '@/utils/rules/person-name';
import { inLatin } from '@/utils/rules/transliterate';

describe('names', () => {
  it.each([
    ['SILVA, ANA', 'Ana Silva'],
    ['ana de souza', 'Ana de Souza'],
    ['MCDONALD, JEAN-PIERRE', 'Jean-Pierre McDonald'],
    ["o'brien  pat", "O'Brien Pat"],
    ['van den Berg', 'van den Berg'],
    ['Acme, Inc.', 'Acme, Inc.'],
    ['ИВАНОВ, ДМИТРИЙ', 'Дмитрий Иванов'],
    ['王伟', '王伟'],
  ])('are tidied: %s', (name, tidy) => {
    expect(tidyName(name)).toBe(tidy);
    expect(tidyName(tidy)).toBe(tidy);
  });

  it.each([
    ['Prof. Dr. h.c. Hans von der Heide, MBA', ['hans', 'heide']],
    ['Silva, Dr. Ana Maria (Acme)', ['ana', 'maria', 'silva']],
    ['Robert "Bob" Walker Jr.', ['robert', 'walker']],
    ['Дмитрий Иванов', ['dmitriy', 'ivanov']],
    ['Γιώργος Οικονόμου', ['giorgos', 'oikonomu']],
  ])('are taken apart: %s', (name, tokens) => {
    expect(nameParts(name).tokens).toEqual(tokens);
  });

  it('are spelt in Latin letters', () => {
    expect(inLatin('Фёдор Łukasz Straße')).toBe('fedor lukasz strasse');
  });
});

describe('mailboxes', () => {
  it('leave tags, dots of Gmail and case', () => {
    expect(mailboxOf('A.Na+News@GoogleMail.com')).toBe('ana@gmail.com');
    expect(mailboxOf('a.na+x@acme.example')).toBe('a.na@acme.example');
  });
});
