import { LIMITS } from '../limits';
import { cleanLine } from '../text';
import { isAsciiBased, textOf } from './charset';
import { type HeaderField, readHeaderBlock } from './headers';
import { fieldValue, headOf } from './mail-head';

/** The first bytes of a part are enough for a snippet, whatever they decode to. */
const PART_BYTES = 8192;
/** The first bytes of plain text hold nearly every snippet: no need to read more of it. */
const OPENING = 1024;
/** Parts inside parts that are followed, and parts looked at, before there is no snippet. */
const MAX_DEPTH = 20;
const MAX_PARTS = 50;

/**
 * The first line or two of what somebody wrote, from the start of a body alone: the first text
 * part, else the first HTML part as text; quoted lines left out. Empty where there is neither.
 *
 * A full MIME parser reads 500 messages a second and an archive has 100,000 (2026-11-22), so a
 * snippet for each is found by walking the boundaries of the first parts.
 * @param fields the header of the message
 * @param body the bytes after it, as many as there are
 */
export function snippetOf(fields: readonly HeaderField[], body: Uint8Array): string {
  return snippetIn(writtenText(fields, body));
}

/** The start of what a mail says, line by line: the first text part, else the first HTML part. */
export function writtenText(fields: readonly HeaderField[], body: Uint8Array): string {
  const leaf = firstText(fields, body);
  return leaf ? plainOf(leaf) : '';
}

function plainOf({ text, isHtml }: Leaf): string {
  return isHtml ? textOfHtml(text) : text;
}

/** What a mail says: its first line or two, and all that is looked at, read only when asked for. */
export interface Written {
  snippet: string;
  text(): string;
}

/** The same, without reading more of plain text than the snippet takes. */
export function writtenIn(fields: readonly HeaderField[], body: Uint8Array): Written {
  const opening = { isCut: false };
  const leaf = firstText(fields, body, opening);
  if (!leaf || !opening.isCut) {
    const text = leaf ? plainOf(leaf) : '';
    return { snippet: snippetIn(text), text: () => text };
  }
  const text = () => writtenText(fields, body);
  return { snippet: snippetIn(leaf.text, true) ?? snippetIn(text()), text };
}

/** The same of a mail, or its beginning, as the text that Gmail shows of it. */
export function textOfRaw(raw: string): string {
  const bytes = new TextEncoder().encode(raw);
  const head = headOf(bytes);
  return writtenText(readHeaderBlock(textOf(head)), bytes.subarray(head.length));
}

/**
 * The first line or two of a text, without quoted lines; null where the text is cut and may go on
 * with more of them.
 */
export function snippetIn(text: string): string;
export function snippetIn(text: string, isCut: boolean): string | null;
export function snippetIn(text: string, isCut = false): string | null {
  const lines: string[] = [];
  let length = 0;
  // No more than can be shown: a text is a hundred lines, and a mailbox a hundred thousand texts.
  for (let from = 0; from <= text.length && length < 2 * LIMITS.snippet; ) {
    LINE_END.lastIndex = from;
    const end = LINE_END.exec(text);
    const line = text.slice(from, end?.index);
    from = end ? LINE_END.lastIndex : text.length + 1;
    const said = line.startsWith('>From ') ? line.slice(1) : line.trim();
    if (said === '' || said.startsWith('>')) continue;
    lines.push(said);
    length += said.length + 1;
  }
  if (isCut && length < 2 * LIMITS.snippet) return null;
  // With single spaces between them most are clean as they are.
  return cleanLine(lines.join(' '), LIMITS.snippet);
}

const LINE_END = /\r\n?|\n/g;

interface Leaf {
  text: string;
  isHtml: boolean;
}

/** @param opening told whether only the beginning of the text was read, up to the end of a line */
function firstText(
  fields: readonly HeaderField[],
  body: Uint8Array,
  opening?: { isCut: boolean },
): Leaf | null {
  let html: Leaf | null = null;
  let parts = 0;
  const visit = (head: readonly HeaderField[], bytes: Uint8Array, depth: number): Leaf | null => {
    parts += 1;
    if (parts > MAX_PARTS || depth > MAX_DEPTH) return null;
    const type = fieldValue(head, 'content-type');
    const disposition = fieldValue(head, 'content-disposition');
    if (/^\s*attachment/i.test(disposition)) return null;
    if (/^\s*multipart\//i.test(type)) {
      const boundary = paramOf(type, 'boundary');
      if (boundary === '') return null;
      for (const part of partsOf(bytes, boundary)) {
        const headEnd = headOf(part, 'part').length;
        const found = visit(
          readHeaderBlock(textOf(part.subarray(0, headEnd))),
          part.subarray(headEnd),
          depth + 1,
        );
        if (found) return found;
      }
      return null;
    }
    const isHtml = /^\s*text\/html/i.test(type);
    if (type !== '' && !isHtml && !/^\s*text(\/plain)?\s*(;|$)/i.test(type)) return null;
    const encoding = fieldValue(head, 'content-transfer-encoding');
    const charset = paramOf(type, 'charset');
    const start = bytes.subarray(0, isHtml ? 4 * PART_BYTES : PART_BYTES);
    if (
      opening &&
      !isHtml &&
      start.length > OPENING &&
      isAsciiBased(charset) &&
      isPlain(encoding)
    ) {
      opening.isCut = true;
      const end = start.lastIndexOf(0x0a, OPENING - 1) + 1;
      return { text: textOf(start.subarray(0, end), charset), isHtml };
    }
    const text = textOf(undone(start, encoding), charset);
    if (!isHtml) return text.trim() === '' ? null : { text, isHtml };
    html ??= { text, isHtml };
    return null;
  };
  return visit(fields, body, 0) ?? html;
}

/**
 * A parameter of a Content-Type, without its quotes; empty when it is not there. One that goes on
 * in several pieces, or names its character set (RFC 2231), is put together.
 */
export function paramOf(value: string, name: string): string {
  const start = value.slice(0, 2000);
  const extended = start.includes('*') ? extendedParam(start, name) : '';
  if (extended !== '') return extended;
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{0,200})"|([^\\s;"]{1,200}))`, 'i').exec(
    start,
  );
  return match?.[1] ?? match?.[2] ?? '';
}

function extendedParam(value: string, name: string): string {
  const piece = new RegExp(
    `;\\s*${name}\\*(\\d{0,2})(\\*?)\\s*=\\s*(?:"([^"]{0,200})"|([^\\s;"]{1,200}))`,
    'gi',
  );
  return [...value.matchAll(piece)]
    .sort((one, other) => Number(one[1]) - Number(other[1]))
    .map(([, number, star, quoted, bare = '']) => {
      const said = quoted ?? bare;
      const isExtended = star !== '' || number === '';
      return isExtended ? unescapedByte(said.replace(/^[\w-]*'[\w-]*'/, '')) : said;
    })
    .join('');
}

/** `%2D` as its sign: what is asked for here is ASCII. */
function unescapedByte(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The bytes between the boundary lines, without what stands before the first. */
function* partsOf(bytes: Uint8Array, boundary: string): Generator<Uint8Array> {
  const mark = new TextEncoder().encode(`--${boundary}`);
  let start = -1;
  for (let line = 0; line < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, line);
    const end = newline < 0 ? bytes.length : newline + 1;
    if (startsWith(bytes, line, mark)) {
      if (start >= 0) yield bytes.subarray(start, line);
      const isLast = bytes[line + mark.length] === 0x2d && bytes[line + mark.length + 1] === 0x2d;
      if (isLast) return;
      start = end;
    }
    line = end;
  }
  if (start >= 0) yield bytes.subarray(start);
}

function startsWith(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  if (bytes[at] !== 0x2d) return false;
  for (let index = 0; index < mark.length; index += 1)
    if (bytes[at + index] !== mark[index]) return false;
  return true;
}

function isPlain(encoding: string): boolean {
  return !/^\s*(?:base64|quoted-printable)/i.test(encoding);
}

/** Bytes with their transfer encoding undone, as far as they go. */
function undone(bytes: Uint8Array, encoding: string): Uint8Array {
  if (/^\s*base64/i.test(encoding)) return fromBase64(bytes);
  if (/^\s*quoted-printable/i.test(encoding)) return fromQuotedPrintable(bytes);
  return bytes;
}

const LATIN1 = new TextDecoder('latin1');

function fromBase64(bytes: Uint8Array): Uint8Array {
  const letters = LATIN1.decode(bytes).replace(/[^A-Za-z0-9+/]/g, '');
  // One letter at the end is the beginning of a byte whose rest was cut off.
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  try {
    return Uint8Array.from(atob(whole), (char) => char.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}

/** Quoted-printable undone; soft line ends go, and what is no valid escape stays as it is. */
export function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x3d) {
      out[length++] = byte;
      continue;
    }
    const high = hexDigit(bytes[at + 1]);
    const low = hexDigit(bytes[at + 2]);
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low;
      at += 2;
      continue;
    }
    let end = at + 1;
    while (bytes[end] === 0x20 || bytes[end] === 0x09 || bytes[end] === 0x0d) end += 1;
    if (bytes[end] === 0x0a || end >= bytes.length) at = end;
    else out[length++] = byte;
  }
  return out.subarray(0, length);
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte & ~0x20;
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : -1;
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  euro: '€',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
};

/**
 * HTML as plain text, for showing as text only: style, script and head are left out, blocks begin
 * a line. One pass; looks at the first 256 K.
 */
export function textOfHtml(html: string): string {
  const source = html.slice(0, 262_144);
  let text = '';
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) {
      text += source.slice(at);
      break;
    }
    text += source.slice(at, open);
    const name = /^\/?[a-z!][a-z0-9-]*/i.exec(source.slice(open + 1, open + 20))?.[0].toLowerCase();
    if (!name) {
      text += '<';
      at = open + 1;
      continue;
    }
    if (name === '!--' || name === '!') {
      const end = source.startsWith('<!--', open)
        ? source.indexOf('-->', open)
        : source.indexOf('>', open);
      at = end < 0 ? source.length : end + (source.startsWith('<!--', open) ? 3 : 1);
      continue;
    }
    const close = source.indexOf('>', open);
    at = close < 0 ? source.length : close + 1;
    if (/^(style|script|head|title)$/.test(name)) {
      const end = indexOfClosing(source, name, at);
      at = end < 0 ? at : end;
    } else if (/^\/?(br|p|div|tr|li|h[1-6]|table|blockquote|ul|ol)$/.test(name)) text += '\n';
    else if (name === 'td' || name === 'th') text += ' ';
  }
  return text.replace(
    /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi,
    (all, entity: string) => characterOf(entity) ?? all,
  );
}

function indexOfClosing(source: string, name: string, from: number): number {
  const match = new RegExp(`</${name}[^>]{0,100}>`, 'gi');
  match.lastIndex = from;
  const found = match.exec(source);
  return found ? found.index + found[0].length : -1;
}

function characterOf(entity: string): string | null {
  if (!entity.startsWith('#')) return NAMED[entity.toLowerCase()] ?? null;
  const code = /^#x/i.test(entity)
    ? Number.parseInt(entity.slice(2), 16)
    : Number.parseInt(entity.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
