import { useState } from 'preact/hooks';
import { List } from '@/components/ui/List';
import type { TaskCard } from '@/storage/api';
import { t } from '@/utils/words';
import { type TaskActs, type TaskPart, TaskRow } from './TaskRow';
import './tasks.css';

/** The tasks of one record. */
export function TaskList({ tasks }: { tasks: TaskCard[] }) {
  const [open, setOpen] = useState<{ taskId: string; part: TaskPart } | null>(null);
  const [acts] = useState<TaskActs>(() => ({
    open: ({ taskId }, part) => setOpen(part && { taskId, part }),
  }));
  return (
    <List label={t('popup_tasks')} class="task-list">
      {tasks.map((task) => (
        <TaskRow
          key={task.taskId}
          task={task}
          open={open?.taskId === task.taskId ? open.part : null}
          acts={acts}
        />
      ))}
    </List>
  );
}
