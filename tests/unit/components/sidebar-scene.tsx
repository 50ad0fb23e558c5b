import { cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Sidebar } from '@/components/sidebar/Sidebar';
import type { SubjectView } from '@/storage/api';
import { announce } from '@/utils/changes';
import type { Host, Subject } from '@/utils/host';
import type { Call, Reply } from '@/utils/rpc';
import { speakEnglish } from '../english';
import { fakeHost, thread, viewOf } from './sidebar-fixtures';

/** What the background answers to one call; a function sees the call itself. */
type Answer = unknown | ((call: Call) => unknown);

interface Scene {
  subject?: Subject;
  kind?: Host['kind'];
  view?: SubjectView;
  answers?: Record<string, Answer>;
  /** What earlier visits left in the extension's storage. */
  kept?: Record<string, unknown>;
}

export const CHANGE = '00000000-0000-7000-8000-00000000c4a9';

/** The sidebar in a shadow root, as mounted in a page, with a background that answers as told. */
export async function open({ subject = thread, kind, view, answers = {}, kept }: Scene = {}) {
  cleanup();
  fakeBrowser.reset();
  speakEnglish();
  if (kept) await browser.storage.local.set(kept);
  const told: { view: SubjectView; answers: Record<string, Answer> } = {
    view: view ?? viewOf(),
    answers,
  };
  const calls: Call[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const call = message as Call;
    calls.push(call);
    const answer = told.answers[call.name];
    if (answer instanceof Reject) return answer.reply;
    if (typeof answer === 'function') return reply(await answer(call));
    if (answer !== undefined) return reply(answer);
    if (call.name === 'undo') return reply({ undone: 1, kept: 0, change: CHANGE });
    return reply(call.name === 'open' ? told.view : { change: CHANGE });
  });

  document.body.innerHTML = '';
  const element = document.body.appendChild(document.createElement('margin-crm'));
  const root = element.attachShadow({ mode: 'open' });
  const container = root.appendChild(document.createElement('div'));
  const page = fakeHost(subject, kind);
  render(<Sidebar host={page.host} />, { container, baseElement: container });
  const screen = within(container);
  await screen.findByRole('complementary', { name: 'Margin CRM' });
  await waitFor(() => container.querySelector('aside > *') ?? Promise.reject(new Error('empty')));

  return {
    ...page,
    screen,
    calls,
    container,
    /** The inputs of the calls of one name, in order. */
    sent: (name: string) => calls.filter((call) => call.name === name).map((call) => call.input),
    answer(name: string, answer: Answer) {
      told.answers[name] = answer;
    },
    /** The database changed: from here on the subject is answered like this. */
    change(next: SubjectView) {
      told.view = next;
      announce(['activities']);
    },
    command: (detail: string) => root.dispatchEvent(new CustomEvent('margin-command', { detail })),
    press: async (name: string | RegExp) =>
      fireEvent.click(await screen.findByRole('button', { name })),
    type: (name: string, value: string) =>
      fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } }),
  };
}

/** A call that the background refuses or could not carry out. */
export function failing(code: string, message = 'for a test'): Reject {
  return new Reject({ ok: false, code, message } as Reply);
}

class Reject {
  constructor(readonly reply: Reply) {}
}

function reply(value: unknown): unknown {
  return value instanceof Reject ? value.reply : { ok: true, value };
}
