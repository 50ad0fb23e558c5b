import { useRef, useState } from 'preact/hooks';
import { useHeir } from '@/components/ui/heir';
import { List } from '@/components/ui/List';
import type { TaskCard } from '@/storage/api';
import { t } from '@/utils/words';
import { type TaskActs, type TaskPart, TaskRow } from './TaskRow';
import './tasks.css';

interface TaskListProps {
  tasks: TaskCard[];
  label?: string;
  /** Finds what adds a task in the page around, which has the focus when no row is left. */
  adder?: string;
}

/** The tasks of one record, or those that are done. */
export function TaskList({ tasks, label, adder = '.compose [data-what=task]' }: TaskListProps) {
  const [open, setOpen] = useState<{ taskId: string; part: TaskPart } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const leave = useHeir(list);
  const [acts] = useState<TaskActs>(() => ({
    open: ({ taskId }, part) => setOpen(part && { taskId, part }),
    leave: (pressed, control, saving) => {
      const page = pressed.closest('.record, .tasks-page');
      leave(pressed, control, saving, () => page?.querySelector<HTMLElement>(adder) ?? null);
    },
  }));
  return (
    <List listRef={list} label={label ?? t('popup_tasks')} class="task-list">
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
