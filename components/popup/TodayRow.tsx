import { useId } from 'preact/hooks';
import { IconButton } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { Time } from '@/components/ui/Time';
import type { NudgeKind, TodayItem } from '@/storage/api';
import type { WallTime } from '@/storage/schema';
import { say, t } from '@/utils/words';
import { safeLink } from './answers';
import { SnoozeMenu } from './SnoozeMenu';

export type RowAction = 'open' | 'done' | 'snooze' | 'dismiss';

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
                {item.title}
              </a>
            ) : (
              item.title
            )}
          </span>
          <span class="today-at small muted">
            <Time at={item.at} form={FORMS[item.kind]} />
          </span>
        </p>
        <p id={`${id}-reason`} class="today-reason small muted">
          <ReasonText item={item} tabIndex={stop} onPerson={act.onPerson} />
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
          name={t('popup_done')}
          icon="check"
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
        />
        {!item.taskId && (
          <IconButton
            name={t('popup_dismiss')}
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

/** Why it is here. The person is named once: in the sentence where it names them, else before it. */
function ReasonText({ item: { person, reason }, tabIndex, onPerson }: ReasonTextProps) {
  const sentence = say(`nudge_${reason.code}`, reason.args);
  if (!person) return <span dir="auto">{sentence}</span>;
  const at = sentence.indexOf(person.name);
  const name = (
    <button
      type="button"
      class="name"
      tabIndex={tabIndex}
      onClick={() => onPerson(person.contactId)}
    >
      <bdi>{person.name}</bdi>
    </button>
  );
  if (at < 0)
    return (
      <>
        {name}
        <span aria-hidden="true"> · </span>
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

const ICONS: Record<NudgeKind, IconName> = {
  task: 'bell',
  'needs-reply': 'reply',
  'meeting-today': 'calendar',
  'follow-up': 'arrowOut',
  'stale-deal': 'hourglass',
};

const FORMS: Record<NudgeKind, 'relative' | 'moment'> = {
  task: 'moment',
  'needs-reply': 'relative',
  'meeting-today': 'moment',
  'follow-up': 'relative',
  'stale-deal': 'relative',
};
