import { readDate } from '@/components/read-date';
import { IconButton } from '@/components/ui/Button';
import { Menu, MenuItem } from '@/components/ui/Menu';
import { Popover } from '@/components/ui/Popover';
import { Time, useNow } from '@/components/ui/Time';
import { WhenPicker } from '@/components/ui/WhenPicker';
import type { TaskCard } from '@/storage/api';
import { presets, userZone, type WallTime, wallTimeToInstant } from '@/utils/time';
import { t } from '@/utils/words';
import { Failure } from './Failure';
import { useLastChange } from './last-change';
import { useCall } from './live';

export function Task({ task }: { task: TaskCard }) {
  const done = useCall('doneTask');
  const snooze = useCall('snoozeTask');
  const { tell } = useLastChange();
  const error = done.error ?? snooze.error;
  const put = (until: WallTime) =>
    snooze.mutate(
      { taskId: task.taskId, until },
      {
        onSuccess: ({ change }) => {
          const at = <Time at={wallTimeToInstant(until)} form="moment" />;
          tell({
            words: (
              <>
                {t('sidebar_snoozed')} {at}
              </>
            ),
            change,
            of: 'other',
          });
        },
      },
    );
  return (
    <li class="task">
      <IconButton
        icon="check"
        class="tick"
        name={t('sidebar_task_done', task.text)}
        busy={done.isPending}
        onClick={() =>
          done.mutate(
            { taskId: task.taskId, done: true },
            {
              onSuccess: ({ change }) =>
                tell({ words: t('sidebar_task_done_told'), change, of: 'other' }),
            },
          )
        }
      />
      <div class="task-text">
        <p dir="auto">{task.text}</p>
        <p class={task.overdue ? 'small overdue' : 'small muted'}>
          {task.overdue && <>{t('sidebar_overdue')} </>}
          <Time at={task.openAt ?? task.dueAt} form="moment" />
          {task.unlessReply && <> · {t('sidebar_unless_reply')}</>}
        </p>
        <Failure of={error} />
      </div>
      <Popover
        look="quiet"
        icon="clock"
        aria-label={t('sidebar_snooze', task.text)}
        title={t('common_snooze')}
      >
        {(close) => (
          <SnoozeChoices
            busy={snooze.isPending}
            onPick={(until) => {
              close();
              put(until);
            }}
          />
        )}
      </Popover>
    </li>
  );
}

function SnoozeChoices({ busy, onPick }: { busy: boolean; onPick: (until: WallTime) => void }) {
  const times = presets(useNow(), userZone());
  return (
    <>
      <Menu label={t('common_snooze')}>
        <MenuItem onClick={() => onPick(times.inOneHour)}>{t('common_in_one_hour')}</MenuItem>
        <MenuItem onClick={() => onPick(times.tomorrow)}>{t('common_tomorrow')}</MenuItem>
        <MenuItem onClick={() => onPick(times.nextWeek)}>{t('common_next_week')}</MenuItem>
      </Menu>
      <WhenPicker read={readDate} action={t('common_snooze')} busy={busy} onPick={onPick} />
    </>
  );
}
