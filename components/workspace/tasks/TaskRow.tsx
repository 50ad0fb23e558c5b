import { useId } from 'preact/hooks';
import { safeLink } from '@/components/popup/answers';
import { SnoozeMenu } from '@/components/popup/SnoozeMenu';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { memo } from '@/components/ui/memo';
import { Time } from '@/components/ui/Time';
import { hashOf } from '@/components/workspace/route';
import type { TaskCard } from '@/storage/api';
import { t } from '@/utils/words';
import { repeatWords } from './repeat-words';
import { TaskForm } from './TaskForm';
import { useTaskActions } from './use-tasks';

/** Which part of a row is open. */
export type TaskPart = 'edit' | 'snooze';

/** What a list of tasks does about one of them; the same object as long as the list stands. */
export interface TaskActs {
  open(task: TaskCard, part: TaskPart | null): void;
  done?(task: TaskCard): void;
  snooze?(task: TaskCard, until: TaskCard['due']): void;
  remove?(task: TaskCard): void;
  /** It goes by what was pressed, which `control` finds in the other rows. */
  leave?(pressed: HTMLElement, control: string, saving: Promise<boolean>): void;
}

interface TaskRowProps {
  task: TaskCard;
  open: TaskPart | null;
  acts: TaskActs;
  /** In a list with keys: whether Tab reaches it, whether it is chosen. */
  stop?: boolean;
  chosen?: boolean;
}

/**
 * One task: what, when, about whom, and what can be done with it. Drawn anew only when that
 * changed: of two hundred that stand there one is done.
 */
export const TaskRow = memo(Row);

function Row({ task, open, acts, stop, chosen }: TaskRowProps) {
  const id = useId();
  const actions = useTaskActions();
  const link = safeLink(task.link);
  const isDone = task.doneAt !== null;
  const tab = stop === undefined ? 0 : stop ? 0 : -1;
  const look = ['task-row', isDone && 'done', chosen && 'chosen', task.overdue && 'overdue'];
  if (open === 'edit')
    return (
      <li class="task-row editing">
        <TaskForm
          label={t('task_edit', task.text)}
          action={t('common_save')}
          focus
          known={{ text: task.text, due: task.due, repeat: task.repeat ?? null }}
          onClose={() => acts.open(task, null)}
          onSave={(draft) => actions.edit(task, draft)}
        />
      </li>
    );
  return (
    <li
      class={look.filter(Boolean).join(' ')}
      data-task={task.taskId}
      tabIndex={stop === undefined ? undefined : tab}
      aria-labelledby={`${id}-text`}
      aria-describedby={`${id}-facts`}
      aria-current={chosen ? 'true' : undefined}
    >
      <IconButton
        name={isDone ? t('task_reopen', task.text) : t('popup_task_done', task.text)}
        icon={isDone ? 'check' : 'circle'}
        class="task-done"
        tabIndex={tab}
        onClick={({ currentTarget }) => {
          if (acts.done) return acts.done(task);
          const saving = actions.done([task], !isDone);
          acts.leave?.(currentTarget, '.task-done', saving);
        }}
      />
      <div class="task-words">
        <p id={`${id}-text`} class="task-text" dir="auto">
          {chosen && <span class="hidden">{t('task_chosen')}: </span>}
          {task.text}
        </p>
        <p id={`${id}-facts`} class="task-facts small muted">
          <span class={task.overdue ? 'late' : undefined}>
            <Time at={task.doneAt ?? task.openAt ?? task.dueAt} form="moment" />
          </span>
          {task.repeat && (
            <span>
              <Icon name="undo" />
              {repeatWords(task.repeat)}
            </span>
          )}
          {task.unlessReply && <span>{t('task_unless_reply')}</span>}
          {task.contact && (
            <a href={hashOf('person', [task.contact.contactId])} tabIndex={tab}>
              <bdi>{task.contact.name}</bdi>
            </a>
          )}
          {task.company && (
            <a href={hashOf('company', [task.company.companyId])} tabIndex={tab}>
              <bdi>{task.company.name}</bdi>
            </a>
          )}
          {task.dealName && task.dealId && (
            <a href={hashOf('deal', [task.dealId])} tabIndex={tab}>
              <bdi>{task.dealName}</bdi>
            </a>
          )}
          {link && (
            <a href={link} target="_blank" rel="noopener" tabIndex={tab}>
              {t('record_in_gmail')}
            </a>
          )}
        </p>
      </div>
      {!isDone && (
        <div class="task-actions">
          <IconButton
            name={t('task_edit', task.text)}
            icon="pencil"
            tabIndex={tab}
            onClick={() => acts.open(task, 'edit')}
          />
          <SnoozeMenu
            open={open === 'snooze'}
            onOpen={(snoozing) => acts.open(task, snoozing ? 'snooze' : null)}
            describedBy={`${id}-text`}
            tabIndex={tab}
            onSnooze={(until) => {
              acts.open(task, null);
              if (acts.snooze) acts.snooze(task, until);
              else void actions.snooze([task], until);
            }}
          />
          <IconButton
            name={t('task_delete', task.text)}
            icon="trash"
            class="task-delete"
            tabIndex={tab}
            onClick={({ currentTarget }) => {
              if (acts.remove) return acts.remove(task);
              const saving = actions.remove([task]);
              acts.leave?.(currentTarget, '.task-delete', saving);
            }}
          />
        </div>
      )}
    </li>
  );
}
