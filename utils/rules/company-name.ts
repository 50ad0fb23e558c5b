import { soundOf } from './person-name';
import { inLatin } from './transliterate';

/** Legal forms and words that say no more than that it is a company. */
const FORMS = new Set(
  `inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh mbh ag kg ohg gbr ug se ev eg kgaa sa sarl
sas sasu srl spa snc sl slu bv nv vof cv ab as asa aps oy oyj kft zrt bt sro as spol zoo sp pty pte bhd kk sdn ooo oao
zao pao too ood ltda eireli me sci fze fzco fzc dmcc wll jsc ojsc pjsc tnhh tbk pt pvt private pllc sprl eurl nyrt doo uab sia gie group gruppe groupe holding holdings the and und et y e`.split(
    /\s+/,
  ),
);

/** Legal forms of several words, or without a space before them. */
const LONG_FORMS =
  /\bsp\.?\s*z\s*o\.?\s*o\b\.?|\bs\.?\s*a\.?\s*de\s*c\.?\s*v\b\.?|\bs\.?\s*de\s*r\.?\s*l\.?(\s*de\s*c\.?\s*v\b\.?)?|株式会社|合同会社|有限会社|(股份)?有限(责任)?公司|주식회사|شركة/gu;

/** The words of a company's name that tell it from others, in the letters a–z. */
export function companyWords(name: string): string[] {
  const bare = name.replace(/\(.*?\)/g, ' ').toLowerCase();
  const words = inLatin(bare.replace(LONG_FORMS, ' ').trim() || bare)
    .replace(/[&+]/g, ' and ')
    // "S.A.", "s.r.o." and "z o.o." are one word.
    .replace(/\b(\p{L})\.\s?(?=\p{L}\b)/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !FORMS.has(word));
  return telling.length > 0 ? telling : words;
}

/** What two ways of writing one company's name have in common; empty for no name. */
export function companyKey(name: string): string {
  return companyWords(name).map(soundOf).join('');
}

/** What a house is called by its domain ("blue-river.co.uk"), as far as its name can be seen in that. */
export function domainKey(domain: string): string {
  const [label = ''] = domain.split('.');
  return soundOf(label.replace(/[^\p{L}\p{N}]+/gu, ''));
}
