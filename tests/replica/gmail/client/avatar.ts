import { el } from './dom.ts';

const COLOURS = [
  '#5c6bc0',
  '#00897b',
  '#8e24aa',
  '#ef6c00',
  '#3949ab',
  '#c2185b',
  '#558b2f',
  '#00838f',
];

/** A round letter in a colour that stays with the address. */
export function avatar(person: { name: string; address: string }, className = 'rp-avatar') {
  let hash = 7;
  for (const char of person.address.toLowerCase()) hash = (hash * 31 + char.charCodeAt(0)) % 9973;
  const [letter = '?'] = person.name.replace(/[^\p{L}\p{N}]/gu, '') || person.address;
  return el('div', {
    class: className,
    'aria-hidden': 'true',
    style: `background:${COLOURS[hash % COLOURS.length]}`,
    text: letter.toUpperCase(),
  });
}
