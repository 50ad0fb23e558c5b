// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { observeRow, shownRows } from '@/entrypoints/gmail.content/rows';
import { readMessage } from '@/entrypoints/gmail.content/thread';
import { idsInJslog, idTime } from '@/utils/page/gmail-ids';

/**
 * The saved pieces of real pages stand beside the repository and are not part of it. Where they
 * are missing, the product's own pieces under tests/pages/gmail still hold.
 */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/fixtures/gmail');
const isThere = existsSync(join(FOLDER, 'manifest.json'));
if (!isThere) console.warn('SKIPPED: the saved Gmail pieces are not on this machine');

const text = z.optional(z.string());
const Piece = z.object({
  file: z.string(),
  sender: text,
  senderName: text,
  to: z.optional(z.array(z.string())),
  people: z.optional(z.array(z.string())),
  legacyMessageId: text,
  legacyThreadId: text,
  legacyLastMessageId: text,
  receivedAt: text,
  lastMessageAt: text,
});
type Piece = z.infer<typeof Piece>;

const pieces: Piece[] = isThere
  ? z.array(Piece).parse(JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')))
  : [];
const ACCOUNT = 'reader@mailbox.example';

function load(file: string): void {
  const html = readFileSync(join(FOLDER, file), 'utf8');
  // A line of a list is dropped by the parser where there is no table around it.
  const whole = html.startsWith('<tr') ? `<table><tbody>${html}</tbody></table>` : html;
  const { body } = new DOMParser().parseFromString(whole, 'text/html');
  document.body.replaceChildren(...body.childNodes);
}

const iso = (at: number | null | undefined) => (at == null ? null : new Date(at).toISOString());

describe.skipIf(!isThere)('the saved pieces read as their manifest says', () => {
  const rows = pieces.filter((piece) => piece.people);
  const never = pieces.filter((piece) => piece.sender && !piece.legacyMessageId);
  const open = pieces.filter((piece) => piece.legacyMessageId);

  test('every piece of the manifest is one of the kinds read here', () => {
    expect(rows.length + never.length + open.length).toBe(pieces.length);
    expect(pieces.length).toBeGreaterThan(0);
  });

  test.each(open)('$file', (piece) => {
    load(piece.file);
    const message = readMessage(document.body, ACCOUNT);
    expect(message.id).toBe(piece.legacyMessageId);
    expect(iso(message.at)).toBe(piece.receivedAt);
    expect(message.from?.address).toBe(piece.sender);
    expect(message.from?.name).toBe(piece.senderName);
    expect(message.recipients.map(({ address }) => address)).toEqual(piece.to ?? []);
    if (!piece.legacyThreadId) return;
    const logged = [...document.querySelectorAll('[jslog]')].map((element) =>
      idsInJslog(element.getAttribute('jslog') ?? ''),
    );
    expect(logged.map(({ thread }) => thread)).toContain(piece.legacyThreadId);
  });

  test.each(rows)('$file', (piece) => {
    load(piece.file);
    const [row, more] = shownRows(document);
    if (!row) throw new Error('There is no line');
    expect(more).toBeUndefined();
    const seen = observeRow(row, ACCOUNT, '#inbox');
    expect(seen.threadId).toBe(piece.legacyThreadId);
    expect(seen.messageId).toBe(piece.legacyLastMessageId);
    expect(seen.at).toBe(idTime(piece.legacyLastMessageId ?? ''));
    if (piece.lastMessageAt) expect(iso(seen.at)).toBe(piece.lastMessageAt);
    expect([seen.from, ...seen.others].map((person) => person?.address)).toEqual(piece.people);
    expect(seen.subject).not.toBe('');
    expect(seen.snippet).not.toMatch(/^[\s-]/);
  });

  test.each(never)('$file', (piece) => {
    load(piece.file);
    const items = [...document.querySelectorAll('[role=listitem]')];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const message = readMessage(item, ACCOUNT);
      expect(message).toMatchObject({ id: null, at: null, state: 'collapsed', recipients: [] });
      expect(message.from?.address).toBe(piece.sender);
      expect(message.snippet).not.toBe('');
    }
  });
});
