import { type InfiniteData, useQueryClient } from '@tanstack/preact-query';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import type { TaskCard, TaskPage } from '@/storage/api';
import type { WallTime } from '@/storage/schema';
import { t, tn } from '@/utils/words';
import type { TaskDraft } from './TaskForm';

/** What can be done with tasks, one or many at once; each is said, and undone as one. */
export function useTaskActions() {
  const act = useAct();
  const client = useQueryClient();
  const ids = (tasks: TaskCard[]) => tasks.map(({ taskId }) => taskId);
  /** Takes them out of the lists of open ones before that is saved. */
  const without = (tasks: TaskCard[]) => () => {
    const gone = new Set(ids(tasks));
    client.setQueriesData<InfiniteData<TaskPage>>(
      { queryKey: ['tasks'] },
      (data) =>
        data && {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            tasks: page.tasks.filter(({ taskId }) => !gone.has(taskId)),
          })),
        },
    );
  };
  const first = (tasks: TaskCard[]) => tasks[0]?.text ?? '';
  return {
    done: (tasks: TaskCard[], done = true) =>
      act({
        said:
          tasks.length > 1
            ? tn(done ? 'tasks_said_done' : 'tasks_said_open', tasks.length)
            : t(done ? 'popup_said_done' : 'task_said_open', first(tasks)),
        call: (again) => background.doneTasks({ taskIds: ids(tasks), done }, again),
        ...(done && { ahead: without(tasks) }),
      }),
    snooze: (tasks: TaskCard[], until: WallTime) =>
      act({
        said:
          tasks.length > 1
            ? tn('tasks_said_snoozed', tasks.length)
            : t('popup_said_snoozed', first(tasks)),
        call: (again) => background.snoozeTasks({ taskIds: ids(tasks), until }, again),
      }),
    remove: (tasks: TaskCard[]) =>
      act({
        said:
          tasks.length > 1
            ? tn('tasks_said_deleted', tasks.length)
            : t('popup_said_deleted', first(tasks)),
        call: (again) => background.removeTasks({ taskIds: ids(tasks) }, again),
        ahead: without(tasks),
      }),
    edit: (task: TaskCard, { text, due, repeat }: TaskDraft) =>
      act({
        said: t('popup_said_saved', text),
        call: (again) => background.editTask({ taskId: task.taskId, text, due, repeat }, again),
      }),
  };
}
