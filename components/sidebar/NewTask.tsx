import { useEffect, useRef } from 'preact/hooks';
import { errorWords } from '@/components/errors';
import { readDate } from '@/components/read-date';
import { Field } from '@/components/ui/Field';
import { Menu, MenuItem } from '@/components/ui/Menu';
import { Problem } from '@/components/ui/Status';
import { Time, useNow } from '@/components/ui/Time';
import { WhenPicker } from '@/components/ui/WhenPicker';
import type { SubjectView } from '@/storage/api';
import { presets, userZone, type WallTime, wallTimeToInstant } from '@/utils/time';
import { t, type WordKey } from '@/utils/words';
import { useDraft } from './drafts';
import { useLastChange } from './last-change';
import { useCall } from './live';
import type { Place } from './place';

interface NewTaskProps {
  place: Place;
  view: SubjectView;
  onClose: () => void;
}

/** One press sets the task; the text is proposed and may be changed before. */
export function NewTask({ place, view, onClose }: NewTaskProps) {
  const [draft, setText] = useDraft(place.subject.key, 'task');
  const task = useCall('addTask');
  const { tell } = useLastChange();
  const menu = useRef<HTMLDivElement>(null);
  const times = presets(useNow(), userZone());
  const choices: [words: WordKey, due: WallTime][] = [
    ['common_tomorrow', times.tomorrow],
    ['common_in_three_days', times.inThreeDays],
    ['common_next_week', times.nextWeek],
  ];
  // At the end of a week the next one begins before three days are over; on a Sunday it is tomorrow.
  choices.sort(([, a], [, b]) => a.local.localeCompare(b.local));
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);

  const set = (due: WallTime, unlessReply = false) => {
    if (task.isPending) return;
    task.mutate(
      { text: draft?.trim() || proposedText(view), due, anchor: place.anchor, unlessReply },
      {
        onSuccess: ({ change }) => {
          setText(null);
          const at = <Time at={wallTimeToInstant(due)} form="moment" />;
          tell({
            words: (
              <>
                {t('sidebar_task_added')} {at}
              </>
            ),
            change,
            of: 'other',
          });
          onClose();
        },
      },
    );
  };

  return (
    <fieldset
      class="stack inset"
      aria-label={t('sidebar_task_new')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Field
        label={t('sidebar_task_text')}
        value={draft ?? ''}
        placeholder={proposedText(view)}
        maxLength={500}
        onInput={(event) => setText(event.currentTarget.value || null)}
      />
      <div ref={menu} class="choices">
        <Menu label={t('sidebar_when')}>
          {choices.map(([key, due]) => (
            <MenuItem key={key} detail={<Due at={due} />} onClick={() => set(due)}>
              {t(key)}
            </MenuItem>
          ))}
          {place.subject.kind === 'thread' && (
            <MenuItem
              detail={<Due at={times.inThreeDays} />}
              onClick={() => set(times.inThreeDays, true)}
            >
              {t('sidebar_if_no_reply')}
            </MenuItem>
          )}
        </Menu>
      </div>
      <WhenPicker
        read={readDate}
        action={t('sidebar_set')}
        busy={task.isPending}
        onPick={(due) => set(due)}
      />
      {task.error !== undefined && task.variables && (
        <Problem
          onRetry={() => task.variables && set(task.variables.due, task.variables.unlessReply)}
        >
          {errorWords(task.error)}
        </Problem>
      )}
    </fieldset>
  );
}

function Due({ at }: { at: WallTime }) {
  return <Time at={wallTimeToInstant(at)} form="weekday" />;
}

function proposedText({ people }: SubjectView): string {
  const person = people.find((one) => one.contact) ?? people.find((one) => !one.excluded);
  return person
    ? t('sidebar_task_with', person.contact?.name || person.name || person.address)
    : t('sidebar_task_plain');
}
