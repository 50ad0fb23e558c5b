import { cleanLine, fold } from '../text';
import {
  isJapanese,
  isName,
  isNameInOtherLetters,
  LOWER_TITLE,
  nameWords,
  partsOf,
  type Sender,
  signatureBlock,
  squashed,
} from './signature-block';
import { hostOf, isProfile, pagesIn, phonesIn } from './signature-values';
import {
  DEPARTMENT,
  JAPANESE_TITLE,
  LEGAL_FORM,
  NO_TITLE,
  ORGANISATION,
  OTHER_NUMBER,
  PART_OF_HOUSE,
  PLACE,
  SHARED_PHONE,
  SMALL_PRINT,
  TITLE_WORDS,
  WORK_FIELD,
} from './signature-words';

/**
 * What a signature says about who wrote the mail: title, company, phones and pages. By rules that
 * would rather miss a line than take a wrong one: a value is proposed to a person, who has better
 * things to do than to refuse nonsense.
 */
export const SIGNATURE_FIELDS = ['title', 'company', 'phone', 'site', 'link'] as const;
export type SignatureField = (typeof SIGNATURE_FIELDS)[number];

/** One thing a signature says, with the line it stands in. */
export interface SignatureFind {
  field: SignatureField;
  value: string;
  line: string;
}

const LONGEST = { title: 120, company: 120, phone: 40, site: 200, link: 200 } as const;
const MOST = 12;

/** What the signature under a mail says about its sender; nothing where there is no signature. */
export function signatureOf(text: string, sender: Sender): SignatureFind[] {
  const block = signatureBlock(text, sender);
  if (!block) return [];
  const reader = new Reader(sender);
  for (const [index, line] of block.lines.entries()) reader.line(line, index === block.nameAt);
  return reader.finds(block.nameAt >= 0).slice(0, MOST);
}

/** What registers say of a house or a trade, behind its name: capital and numbers. */
const ENTERED = /\s+au capital (?:social )?de\b.*$|\s*\([^()]*\d[^()]*\)$/iu;

interface Part {
  text: string;
  line: string;
  row: number;
}

class Reader {
  readonly #name: string[];
  readonly #house: string[];
  readonly #found: SignatureFind[] = [];
  /** What is neither number nor page nor name: titles and companies are among these. */
  readonly #words: Part[] = [];
  /** Numbers at which anybody of the house answers: said only where there is no other. */
  readonly #shared = new Set<string>();
  #row = 0;
  #nameRow = 0;

  constructor(sender: Sender) {
    this.#name = nameWords(sender);
    this.#house = houseWords(sender.address);
  }

  line(line: string, isNameLine: boolean): void {
    this.#row += 1;
    if (isNameLine) this.#nameRow = this.#row;
    for (const part of this.#partsOf(line, isNameLine)) this.#part(part, line);
  }

  finds(named: boolean): SignatureFind[] {
    // Under a first name alone stand numbers and pages; words there may be anything but the house.
    if (!named) {
      const house = this.#words.find(({ text }) => isHouseLike(text) && this.#isDomain(text));
      return house ? [houseIn(house), ...this.#own()] : this.#own();
    }
    const title = this.#words.find(({ text }) => isTitle(text)) ?? this.#titleByPlace();
    const found: SignatureFind[] = [];
    let rest = this.#words;
    if (title) {
      const [own, house] = this.#titleAndHouse(title.text);
      const next = this.#words[this.#words.indexOf(title) + 1];
      const more =
        next && next.row === title.row && this.#isFieldOf(title, next) ? next : undefined;
      const value = more ? asWritten(title.line, own, more.text) : own;
      found.push({ field: 'title', value: cleanLine(value, LONGEST.title), line: title.line });
      rest = this.#words.flatMap((part) => {
        if (part === title) return house ? [{ ...part, text: house }] : [];
        return part === more ? [] : [part];
      });
    }
    const company = this.#company(rest, title);
    if (company) found.push(houseIn(company));
    return [...found, ...this.#own()];
  }

  /** Numbers and pages, without those of the whole house where the person has a number. */
  #own(): SignatureFind[] {
    const isShared = ({ field, value }: SignatureFind) =>
      field === 'phone' && this.#shared.has(value);
    const hasOwn = this.#found.some((find) => find.field === 'phone' && !isShared(find));
    return hasOwn ? this.#found.filter((find) => !isShared(find)) : this.#found;
  }

  #partsOf(line: string, isNameLine: boolean): string[] {
    if (!isJapanese(line))
      return partsOf(line).flatMap((part) => {
        const name = part.replace(LOWER_TITLE, '');
        const isBoth = isNameLine && name !== part && isName(name, this.#name);
        return isBoth ? [name, part.slice(name.length).replace(/^,\s+/, '')] : [part];
      });
    if (!isNameLine) return partsOf(line).flatMap((part) => this.#houseAndTitle(part));
    if (isNameInOtherLetters(line, this.#name)) return [];
    // A rank and a name stand in one line, the name last.
    const name = this.#name.join('');
    const at = squashed(line).indexOf(name);
    const rest: string[] = [];
    let seen = 0;
    let before = '';
    let behind = '';
    for (const letter of line) {
      if (seen < at) before += letter;
      if (seen >= at + name.length) behind += letter;
      seen += squashed(letter).length;
    }
    rest.push(...partsOf(before).flatMap((part) => this.#houseAndTitle(part)));
    // "石田 優子 TEL:03-5550-0181": what is called by its name needs no border.
    if (/^\s+\S+[:：]/u.test(behind)) rest.push(...partsOf(behind));
    else if (behind.trim() !== '') rest.push(...partsOf(line).slice(1));
    return rest;
  }

  /** "北大学 准教授": where somebody works and what they are there. */
  #houseAndTitle(part: string): string[] {
    const [, house, title] = /^(\S+)[\s　]+(\S+(?:[\s　]+\S+)?)$/u.exec(part) ?? [];
    return house &&
      title &&
      JAPANESE_TITLE.test(title) &&
      !DEPARTMENT.test(` ${house}`) &&
      this.#isHouse(house)
      ? [house, title]
      : [part];
  }

  #part(part: string, line: string): void {
    // "Acme <https://acme.com>", as HTML becomes text.
    const [, words, page] = /^(.*\S)\s*<((?:https?:|mailto:|tel:)[^<>]*)>$/.exec(part) ?? [];
    if (words && page) {
      this.#part(words, line);
      if (/^https?:/.test(page) && (isProfile(page) || this.#isOfDomain(hostOf(page))))
        this.#part(page, line);
      return;
    }
    if (isName(part, this.#name) || part.includes('@')) {
      const page = /@\s+(\S.*)$/.exec(part)?.[1];
      if (page && !part.match(/\S@\S/)) this.#words.push(this.#asPart(part, line));
      return;
    }
    const pages = pagesIn(part);
    if (pages.length > 0) {
      for (const page of pages)
        this.#add({ field: isProfile(page) ? 'link' : 'site', value: page, line });
      return;
    }
    const phones = phonesIn(part);
    if (phones) {
      const isShared = SHARED_PHONE.test(fold(part));
      for (const value of phones) {
        this.#add({ field: 'phone', value, line });
        if (isShared) this.#shared.add(value);
      }
      return;
    }
    const said = part.replace(ENTERED, '');
    const folded = fold(said);
    if (/\d/.test(said) || SMALL_PRINT.test(folded) || OTHER_NUMBER.test(folded)) return;
    this.#words.push(
      this.#asPart(
        said.replace(/^(?:[Ff]or|[Ff]ür|[Pp]our|[Pp]or|[Oo]n behalf of)\s+(?=\p{Lu})/u, ''),
        line,
      ),
    );
  }

  #asPart(text: string, line: string): Part {
    return { text, line, row: this.#row };
  }

  #add(find: SignatureFind): void {
    const value = cleanLine(find.value, LONGEST[find.field] + 1);
    if (value.length > LONGEST[find.field]) return;
    if (this.#found.some((one) => one.field === find.field && one.value === value)) return;
    this.#found.push({ ...find, value, line: cleanLine(find.line, 200) });
  }

  /** What stands beside or right under the name, where the house is known from elsewhere. */
  #titleByPlace(): Part | undefined {
    const [first] = this.#words;
    if (!first || first.row > this.#nameRow + 1 || !this.#mayBeTitle(first)) return undefined;
    const isOneWordOfMany = / \p{Ll}[\p{L}-]+$/u.test(first.text);
    return isOneWordOfMany || this.#words.some((part) => part !== first && this.#isHouse(part.text))
      ? first
      : undefined;
  }

  #mayBeTitle({ text, line }: Part): boolean {
    return (
      text.length >= 3 &&
      text.length <= 60 &&
      text.split(/\s+/).length <= 6 &&
      /^[\p{Lu}\p{Lo}]/u.test(text) &&
      !/[.!?,]$|[:："“”]/.test(text) &&
      // One word under a name is a town as often as a trade.
      (isJapanese(text) || /\s/.test(text)) &&
      !this.#isHouse(text) &&
      !NO_TITLE.test(fold(text)) &&
      !PLACE.test(fold(line))
    );
  }

  /** Whether a text names a house by its form, by its kind, or as the domain does. */
  #isHouse(text: string): boolean {
    return (
      isHouseLike(text) &&
      (LEGAL_FORM.test(text) || ORGANISATION.test(fold(text)) || this.#isOfDomain(text))
    );
  }

  /** "Director, Clinical Operations": a field of work, or no house where the house stands elsewhere. */
  #isFieldOf(title: Part, next: Part): boolean {
    if (WORK_FIELD.test(fold(next.text))) return true;
    return (
      !isJapanese(title.line) &&
      title.line.includes(`${title.text}, ${next.text}`) &&
      !this.#isHouse(next.text) &&
      !PLACE.test(fold(title.line)) &&
      this.#words.some((part) => part.row > title.row && this.#isHouse(part.text))
    );
  }

  /** "VP Engineering, Heliospan", "Founder @ Quillstack": a title and where it is held. */
  #titleAndHouse(text: string): [title: string, house: string] {
    const [, title, house] =
      /^(.*?)\s*(?:@|\s+at\s+|\s+bei\s+|\s+chez\s+)\s*(\S.*)$/.exec(text) ?? [];
    if (title && house && !/^law\b/i.test(house)) return [title, house];
    // "En" says where and in what.
    const [, held, where] = /^(.+?)\s+en\s+(\p{Lu}.*)$/u.exec(text) ?? [];
    if (held && where && this.#isHouse(where)) return [held, where];
    // "De" and "of" say of what far more often: only where that is the very name of the domain.
    const [, role, of] = /^(.+?)\s+(?:de|of|von)\s+(\p{Lu}.*)$/u.exec(text) ?? [];
    return role && of && this.#isDomain(of) ? [role, of] : [text, ''];
  }

  #company(parts: Part[], title: Part | undefined): Part | undefined {
    const likely = parts.filter(({ text }) => isHouseLike(text));
    return (
      likely.find(({ text }) => LEGAL_FORM.test(text)) ??
      likely.find(({ text }) => this.#isOfDomain(text)) ??
      likely.find(({ text }) => ORGANISATION.test(fold(text)) && !isTitle(text)) ??
      (title &&
        likely.find(
          ({ text, line, row }) =>
            !PLACE.test(fold(line)) &&
            !WORK_FIELD.test(fold(text)) &&
            isNear(row, title.row, isJapanese(text)) &&
            !isTitle(text) &&
            isProperName(text),
        ))
    );
  }

  /** Whether a name is all that the domain says. */
  #isDomain(text: string): boolean {
    return this.#house.includes(joinedName(text));
  }

  /** Whether a name and the domain that mail comes from mean the same house. */
  #isOfDomain(text: string): boolean {
    const joined = joinedName(text);
    if (joined.length < 3) return false;
    const words = fold(text).split(/[^\p{L}\d]+/u);
    return this.#house.some(
      (house) =>
        (joined.includes(house) && house.length >= 4) ||
        house === joined ||
        (house.includes(joined) && joined.length >= 4) ||
        words.some((word) => word.length >= 5 && house.includes(word)),
    );
  }
}

function houseIn({ text, line }: Part): SignatureFind {
  const name = text.replace(/^@\s*/, '').replace(DEPARTMENT, '');
  return { field: 'company', value: cleanLine(name, LONGEST.company), line };
}

/** Beside a title or right under it; in Japanese, where houses come first, right above it too. */
function isNear(row: number, title: number, isAbove: boolean): boolean {
  return row === title || row === title + 1 || (isAbove && row === title - 1);
}

/** The labels of a work domain that may be a house's name, joined as names are. */
function houseWords(address: string): string[] {
  const labels = (address.split('@')[1] ?? '').split('.').slice(0, -1);
  return labels
    .filter(
      (label) =>
        !/^(?:com?|ac|or|ne|go|lg|gov|edu|org|net|mail|e?mail|www|gmail|outlook|hotmail|yahoo|icloud|gmx|web)$/.test(
          label,
        ),
    )
    .flatMap((label) => [
      joinedName(label.replace(/-/g, ' ')),
      label.replace(/-/g, ''),
      // "pughandsons" of Pugh & Sons.
      label.replace(/(?<=\p{L}{3})(?:and|und)(?=\p{L}{3})/u, ''),
    ])
    .filter((label) => label.length >= 3);
}

/** A name without legal form, spaces and the words that join, so that a domain can be like it. */
function joinedName(name: string): string {
  return fold(name.replace(LEGAL_FORM, '').replace(/ß/g, 'ss'))
    .replace(/(?<!\p{L})(?:und|and|et|y|e|the)(?!\p{L})|und(?=soehne)/gu, ' ')
    .replace(/[^\p{L}\d]+/gu, '')
    .replace(/oe/g, 'o')
    .replace(/ae/g, 'a')
    .replace(/ue/g, 'u');
}

function isTitle(text: string): boolean {
  if (text.length > LONGEST.title || LEGAL_FORM.test(text) || /[:：]/.test(text)) return false;
  if (PART_OF_HOUSE.test(fold(text))) return false;
  if (isJapanese(text)) return JAPANESE_TITLE.test(text.trim());
  return text.split(/\s+/).length <= 9 && TITLE_WORDS.test(fold(text.replace(/ß/g, 'ss')));
}

/** A title that goes on behind a comma or a dash, as the line has it. */
function asWritten(line: string, title: string, more: string): string {
  const from = line.indexOf(title);
  const to = line.indexOf(more, from + title.length);
  return from >= 0 && to > from ? line.slice(from, to + more.length) : `${title}, ${more}`;
}

/** Whether a text can be the name of a house at all. */
function isHouseLike(text: string): boolean {
  if (text.length > 80 || /[:：?!]/.test(text)) return false;
  return text.split(/\s+/).length <= 8 && /^[\p{Lu}\p{Lo}@]|^[a-z]+[A-Z]/u.test(text);
}

/** Two words with capitals, or one that is written as only names are. */
function isProperName(text: string): boolean {
  if (isJapanese(text)) return text.length >= 2 && text.length <= 30;
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length === 1) return /^\p{Lu}.*[\p{Lu}&]/u.test(text);
  return capitals >= 2 || (capitals === 1 && words.length === 2 && /[&]/.test(text));
}
