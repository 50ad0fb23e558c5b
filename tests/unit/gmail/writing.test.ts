// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mark, marksOf, watchWriting } from '@/entrypoints/gmail.content/writing';
import type { Subject, WritingPage } from '@/utils/host';
import { load, piece, show } from '../../pages/gmail/load';
import { speakEnglish } from '../english';

const ME = 'robin@brightwater.example';
const OPEN: Subject = {
  kind: 'thread',
  key: 'thread',
  account: ME,
  threadId: '1a10b56092a1a2b3',
  subjectLine: 'Offer',
  messages: [],
  hiddenCount: 0,
};
const TEMPLATE = { templateId: 'template', subject: 'Our visit', body: 'Dear Ana,\n\nsee <you>.' };

let life: AbortController;
let writing: WritingPage;
let open: Subject;
let change: () => void;
let pokes: number;

beforeEach(() => {
  speakEnglish();
  life = new AbortController();
  open = OPEN;
  pokes = 0;
  document.getSelection()?.removeAllRanges();
  document.execCommand = typed;
  vi.stubGlobal('Option', NewOption);
  load('compose.html');
  writing = watchWriting({
    watch: {
      onChange: (callback) => {
        change = callback;
      },
      poke: () => {
        pokes += 1;
      },
    },
    account: () => ME,
    subject: () => open,
    signal: life.signal,
  });
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

/** A browser's `new Option(…)`, which this document does not know. */
function NewOption(text: string, value: string): HTMLOptionElement {
  return Object.assign(document.createElement('option'), { text, value });
}

/** What a browser does at the caret, as far as text goes; a paragraph is a line of its own. */
function typed(command: string, _: boolean | undefined, value = ''): boolean {
  const range = document.getSelection()?.getRangeAt(0);
  const text = document.createTextNode(command === 'insertParagraph' ? '\n' : value);
  range?.insertNode(text);
  range?.setStartAfter(text);
  range?.collapse(true);
  return true;
}

const windowBox = () => piece('.dw .M9');
const answerBox = () => piece('[role=main] .M9');
const body = (box: Element) => {
  const found = box.querySelector<HTMLElement>('[g_editable]');
  if (!found) throw new Error('Nothing is written here');
  return found;
};
const subjectOf = (box: Element) => box.querySelector<HTMLInputElement>('[name=subjectbox]');
const text = (box: Element) => body(box).textContent;

/** Puts the caret into the text, so many letters in. */
function caretIn(box: Element, letters: number): void {
  const [start] = body(box).childNodes;
  const line = start instanceof Element ? (start.firstChild ?? start) : start;
  document.getSelection()?.collapse(line ?? body(box), letters);
}

const choices = () => [...document.querySelectorAll('margin-crm-remind select')];

describe('a template', () => {
  test('goes where the caret was, although pressing a button took it out of the text', () => {
    caretIn(answerBox(), 3);
    document.body.append(document.createElement('button'));
    document.getSelection()?.collapse(piece('button'), 0);
    expect(writing.insert(TEMPLATE)).toBe(true);
    expect(text(answerBox())).toBe('YesDear Ana,\n\nsee <you>..');
    expect(text(windowBox())).not.toContain('Dear');
    expect(body(answerBox()).querySelector('you')).toBeNull();
    expect(document.activeElement).toBe(body(answerBox()));
  });

  test('goes to the beginning of a text in which nobody wrote yet', () => {
    expect(writing.insert(TEMPLATE)).toBe(true);
    expect(text(answerBox())).toBe('Dear Ana,\n\nsee <you>.Yes.');
  });

  test('goes into the mail that was written in last, as long as it is in sight', () => {
    caretIn(answerBox(), 1);
    caretIn(windowBox(), 5);
    writing.insert(TEMPLATE);
    expect(text(windowBox())).toMatch(/^HelloDear Ana,/);
    piece('.dw').remove();
    writing.insert(TEMPLATE);
    expect(text(answerBox())).toBe('Dear Ana,\n\nsee <you>.Yes.');
  });

  test('names the mail only where it begins a thread and has no name yet', () => {
    const told = vi.fn();
    caretIn(windowBox(), 0);
    writing.insert(TEMPLATE);
    expect(subjectOf(windowBox())?.value).toBe('  A new   thing ');
    const field = subjectOf(windowBox());
    if (field) field.value = '  ';
    field?.addEventListener('input', told);
    writing.insert({ ...TEMPLATE, subject: '' });
    expect(told).not.toHaveBeenCalled();
    writing.insert(TEMPLATE);
    expect(field?.value).toBe('Our visit');
    expect(told).toHaveBeenCalledOnce();

    const answered = subjectOf(answerBox());
    if (answered) answered.value = '';
    caretIn(answerBox(), 0);
    writing.insert(TEMPLATE);
    expect(answered?.value).toBe('');
  });

  test('is remembered with its mail alone, beside what was chosen before', () => {
    mark(answerBox(), { remind: 'tomorrow' });
    caretIn(answerBox(), 0);
    writing.insert(TEMPLATE);
    expect(marksOf(answerBox())).toEqual({ template: 'template', remind: 'tomorrow' });
    expect(marksOf(windowBox())).toEqual({ template: null, remind: null });
  });

  test('has nowhere to go where nothing is being written', () => {
    show('<div role="main"><p>Only reading</p></div>');
    expect(writing.insert(TEMPLATE)).toBe(false);
    expect(writing.now()).toBeNull();
  });
});

describe('what is being written', () => {
  test('is the answer, with its people and the thread that is open', () => {
    caretIn(answerBox(), 0);
    expect(writing.now()).toEqual({
      people: [
        { address: 'ana.petrova@northpine.example', name: 'Petrova, Ana' },
        { address: 'lucas.meyer@northpine.example', name: '' },
      ],
      thread: { account: ME, threadId: OPEN.threadId },
    });
    open = { kind: 'none', key: 'none' };
    expect(writing.now()).not.toHaveProperty('thread');
  });

  test('belongs to no thread when it has a window of its own', () => {
    caretIn(windowBox(), 0);
    expect(writing.now()).not.toHaveProperty('thread');
    expect(writing.now()?.people.map(({ address }) => address)).toEqual([
      'ana.petrova@northpine.example',
      'lucas.meyer@northpine.example',
      'mina@harbor.example',
      'info@northpine.example',
    ]);
  });

  test('is looked at again when another mail is written in, not at every letter', () => {
    caretIn(windowBox(), 1);
    caretIn(windowBox(), 2);
    expect(pokes).toBe(1);
    caretIn(answerBox(), 1);
    expect(pokes).toBe(2);
    document.getSelection()?.collapse(piece('[role=alert]'), 0);
    expect(pokes).toBe(2);
  });
});

describe('"Remind me if no reply"', () => {
  test('stands beside each Send, once, however often the page changes', () => {
    change();
    change();
    expect(choices()).toHaveLength(2);
    for (const box of [windowBox(), answerBox()]) {
      const select = box.querySelector('[aria-label="Remind me if no reply"]');
      expect(select?.closest('margin-crm-remind')?.parentElement).toBe(
        box.querySelector('.aoO')?.parentElement,
      );
    }
    const words = [...(choices()[0]?.querySelectorAll('option') ?? [])].map(
      ({ text: word }) => word,
    );
    expect(words).toEqual(['Remind me if no reply', 'Tomorrow ⏰', 'In 3 days ⏰', 'Next week ⏰']);
  });

  test('goes along with the mail that it was chosen for, and may be taken back', () => {
    change();
    const select = answerBox().querySelector<HTMLSelectElement>('margin-crm-remind select');
    if (!select) throw new Error('No choice');
    const choose = (value: string) => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    };
    choose('inThreeDays');
    expect(marksOf(answerBox()).remind).toBe('inThreeDays');
    expect(marksOf(windowBox()).remind).toBeNull();
    choose('');
    expect(marksOf(answerBox()).remind).toBeNull();
  });

  test('shows what a mail brings along whose sending was taken back', () => {
    mark(windowBox(), { template: null, remind: 'nextWeek' });
    change();
    expect(windowBox().querySelector('select')?.value).toBe('nextWeek');
    mark(windowBox(), { remind: 'tomorrow' });
    expect(windowBox().querySelector('select')?.value).toBe('tomorrow');
  });

  test('finds the button that sends without its class, and keeps away where there is none', () => {
    piece('#window-send').classList.remove('aoO');
    piece('#answer-send').remove();
    change();
    expect(choices().map((choice) => choice.closest('.M9'))).toEqual([windowBox()]);
  });

  test('leaves with the sidebar', () => {
    change();
    life.abort();
    expect(choices()).toEqual([]);
  });
});
