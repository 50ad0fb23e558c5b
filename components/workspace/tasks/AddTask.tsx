import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import type { Anchor } from '@/storage/api';
import { t } from '@/utils/words';
import { TaskForm } from './TaskForm';
import './tasks.css';

interface AddTaskProps {
  anchor: Anchor;
  /** What was typed already. */
  first?: string;
  /** What the button says that adds it. */
  action?: string;
  focus?: boolean;
  onClose?(): void;
}

/** A new task, about a record or about nothing. */
export function AddTask({ anchor, action = t('task_add'), ...form }: AddTaskProps) {
  const act = useAct();
  return (
    <TaskForm
      {...form}
      label={t('task_add')}
      action={action}
      onSave={({ text, due, repeat }) =>
        act({
          said: t('task_said_added', text),
          call: (again) =>
            background.addTask(
              { text, due, anchor, unlessReply: false, ...(repeat && { repeat }) },
              again,
            ),
        })
      }
    />
  );
}
