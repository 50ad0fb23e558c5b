import { useQueryClient } from '@tanstack/preact-query';
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { errorWords, isRefused } from '@/components/errors';
import { background, RpcError, readAgain, whileAhead } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { undoneWords } from '@/components/undone';
import { t, type WordKey } from '@/utils/words';
import { changeOf } from './answers';

interface Notice {
  id: number;
  text: Said;
  tone: 'done' | 'problem';
  /** What can be done about it: take it back, bring it back, try it again. */
  offer: Offer | null;
}

/** What is said; as a function where the language may become another while it stands there. */
type Said = string | (() => string);

interface Offer {
  label: WordKey;
  /** Works by the key Z as well. */
  undo: boolean;
  run(): void;
}

interface Notices {
  /** Says what was done, with an Undo for its change, or one that does what it is told. */
  tell(text: Said, undo?: string | null | (() => Promise<void>)): void;
  /** Says in words what did not work, and offers to try again what no rule forbids. */
  fail(error: unknown, again?: () => void): void;
}

const Context = createContext<Notices>({ tell() {}, fail() {} });

/** How long a notice stays when nobody is pointing at it or inside it. */
const SHOWN_MS = 10_000;

export const useNotices = () => useContext(Context);

/** Keeps the line at the bottom that says what was just done and offers to take it back. */
export function NoticeProvider({ children }: { children: ComponentChildren }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [held, setHeld] = useState(false);
  const client = useQueryClient();
  const shown = useRef(notice);
  shown.current = notice;

  const notices = useMemo<Notices>(() => {
    const show = (text: Said, tone: Notice['tone'], offer: Offer | null) =>
      setNotice((last) => ({ id: (last?.id ?? 0) + 1, text, tone, offer }));
    const fail = (error: unknown, again?: () => void) =>
      show(
        () => errorWords(error),
        'problem',
        again && !isRefused(error) ? { label: 'common_retry', undo: false, run: again } : null,
      );
    /** Offers to take back a change; taking that back brings it again. */
    const offerOf = (text: Said, change: string | null, label: WordKey): Offer | null =>
      change === null ? null : { label, undo: true, run: () => takeBack(text, change, label) };
    const takeBack = async (text: Said, change: string, label: WordKey, again?: string) => {
      const undone = label === 'common_undo';
      try {
        const answer = await background.undo({ change }, again);
        show(
          () => undoneWords(answer, t(undone ? 'popup_undone' : 'popup_redone', inWords(text))),
          'done',
          offerOf(text, answer.change, undone ? 'popup_redo' : 'common_undo'),
        );
      } catch (error) {
        fail(error, () => void takeBack(text, change, label, callKeyOf(error)));
      } finally {
        void readAgain(client);
      }
    };
    return {
      tell: (text, undo = null) => {
        if (typeof undo !== 'function')
          return show(text, 'done', offerOf(text, undo, 'common_undo'));
        const run = () =>
          void undo()
            .catch((error: unknown) => fail(error, run))
            .finally(() => readAgain(client));
        show(text, 'done', { label: 'common_undo', undo: true, run });
      },
      fail,
    };
  }, [client]);

  useEffect(() => {
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const offer = shown.current?.offer;
      if (event.key !== 'z' || event.altKey || event.shiftKey || event.defaultPrevented) return;
      if (!offer?.undo || isTyping(event.target)) return;
      event.preventDefault();
      offer.run();
    };
    document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, []);

  useEffect(() => {
    if (!notice || held || notice.tone === 'problem') return undefined;
    const timer = setTimeout(() => setNotice(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, held]);

  return (
    <Context.Provider value={notices}>
      {children}
      <div
        class={notice ? `notice ${notice.tone}` : 'notice-empty'}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocusIn={() => setHeld(true)}
        onFocusOut={() => setHeld(false)}
      >
        {/* Both stand there from the start: a live region that appears with its text stays unread. */}
        <span role="status" dir="auto" class="notice-text">
          {notice?.tone === 'done' ? inWords(notice.text) : ''}
        </span>
        <span role="alert" class="notice-text">
          {notice?.tone === 'problem' ? inWords(notice.text) : ''}
        </span>
        {notice?.offer && (
          <Button
            look="link"
            onClick={notice.offer.run}
            aria-keyshortcuts={notice.offer.undo ? 'z' : undefined}
          >
            {t(notice.offer.label)}
          </Button>
        )}
        {notice && (
          <IconButton name={t('common_close')} icon="close" onClick={() => setNotice(null)} />
        )}
      </div>
    </Context.Provider>
  );
}

/** In the language that is spoken now. */
function inWords(text: Said): string {
  return typeof text === 'string' ? text : text();
}

interface Act<Answer> {
  /** What to say once it is saved, or what of its answer. */
  said: string | ((answer: Answer) => string);
  /** Makes the call; `again` is the key of the attempt that failed. Null: nothing was done. */
  call(again?: string): Promise<Answer | null>;
  /** Changes what is shown at once; the truth is read again when the call has ended. */
  ahead?(): void;
}

/**
 * Runs a writing call the way every action here works: shown at once, said, and undoable. Answers
 * whether it was saved.
 */
export function useAct(): <Answer>(act: Act<Answer>) => Promise<boolean> {
  const client = useQueryClient();
  const { tell, fail } = useNotices();
  return useCallback(
    async ({ said, call, ahead }) => {
      const attempt = async (again?: string): Promise<boolean> => {
        try {
          const answer = await (ahead ? whileAhead(client, ahead, () => call(again)) : call(again));
          if (answer === null) return false;
          tell(typeof said === 'string' ? said : () => said(answer), changeOf(answer));
          return true;
        } catch (error) {
          fail(error, () => void attempt(callKeyOf(error)));
          return false;
        } finally {
          void readAgain(client);
        }
      };
      return attempt();
    },
    [client, tell, fail],
  );
}

/** Under the same key, work that was done without an answer is found instead of done twice. */
function callKeyOf(error: unknown): string | undefined {
  return error instanceof RpcError ? error.callKey : undefined;
}

const TYPED_INTO = 'input:not([type=radio], [type=checkbox]), textarea, select, dialog';

/** Whether keys belong to what the person writes. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED_INTO) !== null;
}
