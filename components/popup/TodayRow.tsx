import { useId } from 'preact/hooks';
import { numberFormat } from '@/components/ui/amount';
import { IconButton } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { Time } from '@/components/ui/Time';
import type { NudgeKind, TodayItem } from '@/storage/api';
import type { WallTime } from '@/storage/schema';
import { say, t } from '@/utils/words';
import { safeLink } from './answers';
import { SnoozeMenu } from './SnoozeMenu';

export type RowAction = 'open' | 'done' | 'snooze' | 'dismiss' | 'never';

interface TodayRowProps {
  item: TodayItem;
  /** The one row of the list that Tab reaches. */
  current: boolean;
  snoozing: boolean;
  onSnoozing(open: boolean): void;
  onAction(action: RowAction): void;
  onSnooze(until: WallTime): void;
  onPerson(contactId: string): void;
}

/** One thing to do: what, with whom, why now, and what can be done about it. */
export function TodayRow({ item, current, snoozing, onSnoozing, ...act }: TodayRowProps) {
  const id = useId();
  const link = safeLink(item.link);
  const stop = current ? 0 : -1;
  const isPromise = item.kind === 'commitment';
  const words = isPromise ? <q>{item.title}</q> : item.title;
  const common = { tabIndex: stop, 'aria-describedby': `${id}-title` };
  return (
    <li
      class={`today-row ${item.kind}`}
      tabIndex={stop}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-reason`}
      aria-keyshortcuts={item.taskId ? 'Enter e s' : 'Enter e s x'}
    >
      <span class="kind">
        <Icon name={ICONS[item.kind]} />
      </span>
      <div class="today-text">
        <p class="today-head">
          <span id={`${id}-title`} class="today-title cut" dir="auto">
            {link ? (
              <a href={link} target="_blank" rel="noopener" tabIndex={-1}>
                {words}
              </a>
            ) : (
              words
            )}
          </span>
          <span class="today-at small muted">
            <Time at={item.at} form={ON_TIME.test(item.kind) ? 'moment' : 'relative'} />
          </span>
        </p>
        <p id={`${id}-reason`} class="today-reason small muted" title={rankOf(item.score)}>
          <ReasonText item={item} tabIndex={stop} onPerson={act.onPerson} />
          {item.also.map(({ code, args }) => (
            <span key={code} dir="auto">
              {DOT}
              {say(`nudge_${code}`, args)}
            </span>
          ))}
          <span class="hidden"> {rankOf(item.score)}</span>
        </p>
      </div>
      <div class={snoozing ? 'row-actions open' : 'row-actions'}>
        {(link || item.dealId || item.person) && (
          <IconButton
            name={t('popup_open')}
            icon="open"
            aria-keyshortcuts="Enter o"
            {...common}
            onClick={() => act.onAction('open')}
          />
        )}
        <IconButton
          name={t(isPromise ? 'commitment_task' : 'popup_done')}
          icon={isPromise ? 'plus' : 'check'}
          aria-keyshortcuts="e d"
          {...common}
          onClick={() => act.onAction('done')}
        />
        <SnoozeMenu
          open={snoozing}
          onOpen={onSnoozing}
          describedBy={`${id}-title`}
          tabIndex={stop}
          onSnooze={act.onSnooze}
          onNever={item.never === null ? undefined : () => act.onAction('never')}
        />
        {!item.taskId && (
          <IconButton
            name={t(isPromise ? 'commitment_aside' : 'popup_dismiss')}
            icon="close"
            aria-keyshortcuts="x"
            {...common}
            onClick={() => act.onAction('dismiss')}
          />
        )}
      </div>
    </li>
  );
}

interface ReasonTextProps {
  item: TodayItem;
  tabIndex: number;
  onPerson(contactId: string): void;
}

/**
 * Why it is here. The person is named once: in the sentence where it names them, else before it, as
 * is the company or deal of a task that is about nobody.
 */
function ReasonText({ item: { person, about, reason }, tabIndex, onPerson }: ReasonTextProps) {
  const sentence = say(`nudge_${reason.code}`, reason.args);
  const at = person ? sentence.indexOf(person.name) : -1;
  const name = person ? (
    <button
      type="button"
      class="name"
      tabIndex={tabIndex}
      onClick={() => onPerson(person.contactId)}
    >
      <bdi>{person.name}</bdi>
    </button>
  ) : (
    about && <bdi>{about}</bdi>
  );
  if (!person || at < 0)
    return (
      <>
        {name}
        {name && DOT}
        <span dir="auto">{sentence}</span>
      </>
    );
  return (
    <>
      {sentence.slice(0, at)}
      {name}
      {sentence.slice(at + person.name.length)}
    </>
  );
}

const DOT = <span aria-hidden="true"> · </span>;

/** Why it stands where it does, for those who point at the reason or listen to it. */
function rankOf({ total, kind, waiting, worth, halved }: TodayItem['score']): string {
  const word = halved ? 'nudge_rank_halved' : 'nudge_rank';
  return t(word, ...[total, kind, waiting, worth].map(points));
}

function points(figure: number): string {
  return numberFormat({ maximumFractionDigits: 1 }).format(figure);
}

const ICONS: Record<NudgeKind, IconName> = {
  task: 'bell',
  'needs-reply': 'reply',
  'meeting-today': 'calendar',
  'follow-up': 'arrowOut',
  commitment: 'note',
  'stale-deal': 'hourglass',
  'over-age-deal': 'hourglass',
  'no-next-step': 'deal',
  'close-date-past': 'calendar',
  'close-date-pushed': 'calendar',
  cadence: 'person',
  dormant: 'person',
};

/** They have a time of their own; of all others it counts how long that is ago. */
const ON_TIME = /^(task|meeting-today)$/;
