import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Status } from '@/components/ui/Status';
import type { LogResult, SubjectView } from '@/storage/api';
import { say, t, tn } from '@/utils/words';
import { Failure } from './Failure';
import { Undo, useLastChange } from './last-change';
import { useCall } from './live';
import { type Place, placeNow } from './place';

interface LogThreadProps {
  place: Place;
  view: SubjectView | undefined;
  /** The keyboard command for this button was given; `done` takes it off the table. */
  commanded: boolean;
  done: () => void;
}

/** The one click: everything the page shows of this thread or meeting goes into the history. */
export function LogThread({ place, view, commanded, done }: LogThreadProps) {
  const { last, tell } = useLastChange();
  const [fetching, setFetching] = useState(false);
  const log = useCall('log');
  const takeBack = useCall('takeBack');
  const { subject } = place;
  const isThread = subject.kind === 'thread';
  const busy = fetching || log.isPending;

  const run = async () => {
    setFetching(true);
    const { seen, subject: shown } = placeNow(place);
    // Asked of the page on this click and never before; without headers the log works as well.
    const headers =
      shown.kind === 'thread' ? await place.host.fetchHeaders(shown).catch(() => []) : [];
    setFetching(false);
    log.mutate(
      { subject: seen, headers },
      {
        onSuccess: (result) =>
          tell({ words: resultWords(result, isThread), change: result.change, of: 'log' }),
      },
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once per command
  useEffect(() => {
    if (!commanded) return;
    done();
    if (!busy) void run();
  }, [commanded]);

  const leaveOut = () =>
    takeBack.mutate(
      { subject: place.seen },
      {
        onSuccess: ({ change }) => tell({ words: t('sidebar_taken_back'), change, of: 'log' }),
      },
    );

  const told = last?.of === 'log' ? last.words : null;
  const why = view?.why ?? log.data?.why;
  return (
    <section class="section log" aria-label={t('sidebar_log_section')}>
      <div class="log-line">
        <Button
          look={view?.logged ? 'plain' : 'primary'}
          icon={view?.logged ? 'check' : 'plus'}
          busy={busy}
          onClick={run}
        >
          {isThread ? t('sidebar_log_thread') : t('sidebar_log_meeting')}
        </Button>
        <Status class="log-status">{told ?? (view && stateWords(view, isThread))}</Status>
        {told && <Undo />}
      </div>
      <Failure of={log.error} onRetry={run} />
      {why && (
        <p class="small muted" dir="auto">
          {t('sidebar_why', say(`why_${why.code}`, why.args))}
        </p>
      )}
      <Failure of={takeBack.error} onRetry={leaveOut} />
      {isThread && <Unopened count={unopenedIn(subject)} />}
      {!told && view && view.loggedCount > 0 && (
        <div class="take-back">
          <Button look="link" busy={takeBack.isPending} onClick={leaveOut}>
            {isThread ? t('sidebar_take_back_thread') : t('sidebar_take_back_meeting')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What the click did. */
function resultWords({ logged, already }: LogResult, isThread: boolean): string {
  if (logged > 0 && !isThread) return t('sidebar_logged_meeting');
  if (logged > 0)
    return already > 0 ? tn('sidebar_logged_new', logged) : tn('sidebar_logged', logged);
  return already > 0 ? t('sidebar_logged_already') : t('sidebar_logged_nothing');
}

/** What is in the history when nothing was clicked. */
function stateWords({ loggedCount, shownCount }: SubjectView, isThread: boolean): string | null {
  if (loggedCount === 0) return null;
  if (!isThread) return t('sidebar_logged_meeting');
  return loggedCount === shownCount
    ? tn('sidebar_logged', loggedCount)
    : t('sidebar_logged_some', loggedCount, shownCount);
}

/** Messages the page keeps folded have no identity: they cannot be logged until opened. */
function Unopened({ count }: { count: number }) {
  return count > 0 ? <p class="small muted">{tn('sidebar_unopened', count)}</p> : null;
}

function unopenedIn({ messages, hiddenCount }: Extract<Place['subject'], { kind: 'thread' }>) {
  return hiddenCount + messages.filter((message) => message.id === null).length;
}
