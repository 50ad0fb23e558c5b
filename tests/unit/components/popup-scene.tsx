import { QueryClientProvider } from '@tanstack/preact-query';
import { cleanup, fireEvent, render, within } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NoticeProvider } from '@/components/popup/notices';
import { Popup, type Tab } from '@/components/popup/Popup';
import { createQueryClient } from '@/components/queries';
import { Workspace } from '@/components/workspace/Workspace';
import type { GateView, PipelineView } from '@/storage/api';
import type { Call } from '@/utils/rpc';
import { speakEnglish } from '../english';
import { board, found, person, settings } from './popup-fixtures';

/** What the background answers to one call; a function sees the call's input. */
type Answers = Record<string, unknown>;

export const CHANGE = '00000000-0000-7000-8000-00000000c4a9';

export const openPopup = (tab: Tab, answers: Answers = {}) => open(<Popup first={tab} />, answers);

export function openWorkspace(hash: string, answers: Answers = {}) {
  location.hash = hash;
  return open(<Workspace />, answers);
}

/** What the background answers where a rule forbids it. */
export class Refused extends Error {}

/** A deal that may move. */
const NOTHING_MISSING: GateView = {
  dealId: '',
  name: '',
  stageName: '',
  missing: [],
  closing: null,
  said: { reason: '', competitor: '', objection: '' },
  known: { reasons: [], competitors: [], objections: [] },
  currency: 'EUR',
  people: [],
  fields: [],
};

/** The stages of the board that the background shows. */
function stagesOf(told: unknown) {
  const shown = (typeof told === 'function' ? told() : told) as PipelineView;
  return {
    pipelineId: shown.pipelineId,
    name: shown.name,
    stages: shown.columns.map(({ stage, count }) => ({ stage, deals: count })),
  };
}
/** A part of a page by itself, with what it stands in. */
export const openView = (view: ComponentChild, answers: Answers = {}) =>
  open(<NoticeProvider>{view}</NoticeProvider>, answers);

/** A page with a background that answers as told, and keeps what it was asked. */
function open(view: ComponentChild, answers: Answers) {
  cleanup();
  fakeBrowser.reset();
  speakEnglish();
  Object.assign(fakeBrowser.commands, { getAll: async () => [] });
  const told: Answers = {
    today: { items: [] },
    pipeline: board([]),
    pipelines: [],
    dealGate: NOTHING_MISSING,
    playsOfDeal: [],
    playbooks: [],
    templates: [],
    pipelineStages: () => stagesOf(told.pipeline),
    search: found,
    person,
    settings,
    demoState: { loaded: false },
    personScores: null,
    lookalikes: { pairs: [] },
    commitments: [],
    ownReports: { reports: [], dashboards: [] },
    signalsOf: { signals: [], tags: [] },
    proposals: { proposals: [], jobs: [] },
    openProposals: { rows: [], next: null },
    dealScore: null,
    nextActions: { items: [] },
    soundness: { state: 'sound' },
    backupState: { last: null },
    fields: [],
    views: [],
    stageNames: [],
    tableCount: { count: 0, next: null },
    ...answers,
  };
  const calls: Call[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const call = message as Call;
    calls.push(call);
    const answer = told[call.name];
    try {
      const value = typeof answer === 'function' ? await answer(call.input) : answer;
      return { ok: true, value: value === undefined ? { change: CHANGE } : value };
    } catch (error) {
      const code = error instanceof Refused ? 'rule' : 'not-saved';
      return { ok: false, code, message: String(error) };
    }
  });
  // The browser's window is not the test's to open.
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  document.documentElement.dir = 'ltr';
  document.body.innerHTML = '';
  const container = document.body.appendChild(document.createElement('div'));
  const client = createQueryClient(new AbortController().signal);
  render(<QueryClientProvider client={client}>{view}</QueryClientProvider>, { container });
  const screen = within(document.body);
  return {
    screen,
    calls,
    opened,
    /** The inputs of the calls of one name, in order. */
    sent: (name: string) => calls.filter((call) => call.name === name).map((call) => call.input),
    answer(name: string, value: unknown) {
      told[name] = value;
    },
    press: async (name: string | RegExp) =>
      fireEvent.click(await screen.findByRole('button', { name })),
    /** A key where the focus is. */
    key: (key: string, more: KeyboardEventInit = {}) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more }),
    type(name: string, value: string) {
      const field = screen.getByLabelText(name);
      fireEvent.input(field, { target: { value } });
      return field;
    },
  };
}
