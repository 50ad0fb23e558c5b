// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Templates } from '@/components/sidebar/Templates';
import type { FilledTemplate } from '@/storage/api';
import type { Writing, WritingPage } from '@/utils/host';
import type { Call } from '@/utils/rpc';
import { speakEnglish } from '../english';
import { ACCOUNT, uuid } from './sidebar-fixtures';

const ANA = { address: 'ana.silva@acme.example', name: 'Ana Silva' };
const WRITING: Writing = {
  people: [ANA],
  thread: { account: ACCOUNT, threadId: '18f2a0b1c2d3e4f5' },
};
const FILLED: FilledTemplate = {
  templateId: uuid(1),
  name: 'How is it',
  subject: 'About {deal}',
  body: 'Hello Ana, how is {deal}? And {deal} again? {my name}',
  missing: ['deal', 'my name'],
};

let inserted: unknown[];
let calls: Call[];

function show(writing: Writing | null, filled: FilledTemplate) {
  const page: WritingPage = {
    now: () => writing,
    onChange: () => undefined,
    insert: (text) => {
      inserted.push(text);
      return true;
    },
  };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const call = message as Call;
    calls.push(call);
    const choices = [{ templateId: uuid(1), name: 'How is it', suggested: true }];
    return { ok: true, value: call.name === 'templateChoices' ? choices : filled };
  });
  render(<Templates page={page} />);
}

const choose = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Insert template' }));
  fireEvent.click(await screen.findByRole('button', { name: /^How is it/ }));
};

beforeEach(() => {
  cleanup();
  speakEnglish();
  inserted = [];
  calls = [];
});

test('nothing is offered, and nothing asked, while nothing is being written', () => {
  show(null, FILLED);
  expect(screen.queryByRole('button')).toBeNull();
  expect(calls).toEqual([]);
});

test('a text that is complete is inserted at one press, for whom the mail is', async () => {
  const complete = { ...FILLED, body: 'Hello Ana', subject: '', missing: [] };
  show(WRITING, complete);
  expect(calls).toEqual([]);
  await choose();
  await waitFor(() => expect(inserted).toEqual([complete]));
  expect(calls.map(({ name, input }) => [name, input])).toEqual([
    ['templateChoices', WRITING],
    ['fillTemplate', { templateId: uuid(1), ...WRITING }],
  ]);
});

test('what is not known is asked for first, and what is left out stays to be seen', async () => {
  show(WRITING, FILLED);
  await choose();
  fireEvent.input(await screen.findByRole('textbox', { name: '{deal}' }), {
    target: { value: 'Hotel' },
  });
  expect(inserted).toEqual([]);
  const form = screen.getByRole('textbox', { name: '{my name}' }).closest('form');
  if (form) fireEvent.submit(form);
  expect(inserted).toMatchObject([
    { subject: 'About Hotel', body: 'Hello Ana, how is Hotel? And Hotel again? {my name}' },
  ]);
});
