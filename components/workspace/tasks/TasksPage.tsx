import { useInfiniteQuery, useQuery } from '@tanstack/preact-query';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isTyping, useNotices } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { useSettled } from '@/components/ui/heir';
import { Icon } from '@/components/ui/Icon';
import { Keys } from '@/components/ui/Keys';
import { List } from '@/components/ui/List';
import { memo } from '@/components/ui/memo';
import { useSameRows } from '@/components/ui/same';
import { saveFile } from '@/components/ui/save-file';
import { useNow } from '@/components/ui/Time';
import { Failed, Loading, More } from '@/components/ui/Waiting';
import type { TaskCard, TaskPage } from '@/storage/api';
import { DAY, endOfDay, userZone } from '@/utils/time';
import { t, tn, type WordKey } from '@/utils/words';
import { keysOf } from '../palette/bindings';
import { useOffer } from '../palette/commands';
import { SCREEN_KEYS } from '../palette/screen-keys';
import { useShortcuts } from '../palette/use-keys';
import { AddTask } from './AddTask';
import { openTasksAsCalendar } from './calendar-file';
import { TaskList } from './TaskList';
import { type TaskActs, type TaskPart, TaskRow } from './TaskRow';
import { useTaskActions } from './use-tasks';
import './tasks.css';

/** What there is to do: overdue, today, the coming week, later, and what was done lately. */
export function TasksPage() {
  const now = useNow();
  const zone = userZone();
  const tonight = endOfDay(now, zone) - 1;
  const week = endOfDay(tonight + 7 * DAY, zone) - 1;
  const overdue = useTasks('overdue', null, now);
  const today = useTasks('today', now, tonight);
  const soon = useTasks('week', tonight, week);
  const later = useTasks('later', week, null);
  const done = useQuery({ queryKey: ['tasksDone'], queryFn: () => background.tasksDone({}) });
  const groups: [WordKey, ReturnType<typeof useTasks>][] = [
    ['tasks_overdue', overdue],
    ['tasks_today', today],
    ['tasks_week', soon],
    ['tasks_later', later],
  ];
  const failed = groups.find(([, query]) => query.isError && !query.data)?.[1];
  const pending = groups.some(([, query]) => query.isPending);
  const read = groups.map(([words, query]) => ({ words, query, tasks: tasksOf(query.data) }));
  const all = useSameRows(
    read.flatMap(({ tasks }) => tasks),
    idOf,
  );
  const known = new Map(all.map((task) => [task.taskId, task]));
  const shown = read.map(({ tasks, ...group }) => ({
    ...group,
    tasks: tasks.flatMap(({ taskId }) => known.get(taskId) ?? []),
  }));
  const keys = useKeys(all);
  const chosen = tn('tasks_chosen', keys.chosen.length);
  useOffer(
    keys.chosen.length > 0
      ? [
          {
            // The key of what is done with a row.
            id: 'list-act',
            words: t('palette_done', chosen),
            icon: 'check',
            run: () => keys.done(keys.chosen),
          },
          {
            // The key of what deletes the selection of a table.
            id: 'table-delete',
            words: t('palette_delete', chosen),
            icon: 'trash',
            run: () => keys.remove(keys.chosen),
          },
        ]
      : [],
  );

  return (
    <div class="tasks-page">
      <div class="tasks-head">
        <h1>{t('tasks_title')}</h1>
        {all.length > 0 && <CalendarFile />}
        <a class="button quiet" href="#/tasks?sort=due">
          <Icon name="columns" />
          {t('tasks_as_table')}
        </a>
      </div>
      <AddNew anchor={NOTHING} />
      {failed && <Failed error={failed.error} again={() => void failed.refetch()} />}
      {pending && <Loading lines={5} />}
      {!pending && !failed && all.length === 0 && (
        <div class="tasks-none">
          <p>{t('tasks_none')}</p>
          <p class="small muted">{t('tasks_none_teach')}</p>
        </div>
      )}
      {keys.chosen.length > 0 && (
        <div class="row tasks-chosen">
          <span role="status">{chosen}</span>
          <Button icon="check" onClick={() => keys.done(keys.chosen)}>
            {t('popup_done')}
          </Button>
          <Button icon="trash" class="danger" onClick={() => keys.remove(keys.chosen)}>
            {t('record_delete')}
          </Button>
          <Button look="quiet" onClick={keys.clear}>
            {t('common_cancel')}
          </Button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows inside have the focus */}
      <div ref={keys.lists} onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
        {shown.map(({ words, query, tasks }) =>
          tasks.length === 0 ? null : (
            <section key={words} class={`task-group ${words}`}>
              <h2>{t(words)}</h2>
              <List label={t(words)} class="task-list">
                {tasks.map((task) => (
                  <TaskRow key={task.taskId} task={task} {...keys.row(task)} />
                ))}
              </List>
              <More of={query} words={t('tasks_more')} />
            </section>
          ),
        )}
      </div>
      {(done.data?.tasks.length ?? 0) > 0 && (
        <details class="task-group">
          <summary>{t('tasks_done')}</summary>
          <TaskList tasks={done.data?.tasks ?? []} label={t('tasks_done')} adder={ADDER} />
        </details>
      )}
      <KeyHints />
    </div>
  );
}

const HINTS: [string[], WordKey][] = [
  [['list-down', 'list-up'], 'popup_key_move'],
  [['list-act'], 'popup_key_done'],
  [['list-choose'], 'tasks_key_choose'],
  [['list-snooze'], 'popup_key_snooze'],
];

/** The keys of the list as they are now; one that was taken away is not named. */
function KeyHints() {
  const shortcuts = useShortcuts();
  return (
    <p class="keys">
      {HINTS.map(([ids, words]) => {
        const keys = ids.flatMap((id) => keysOf(id, shortcuts) ?? []);
        return keys.length === 0 ? null : (
          <span key={words}>
            {keys.map((one) => (
              <Fragment key={one}>
                <Keys keys={one} />{' '}
              </Fragment>
            ))}
            {t(words)}
          </span>
        );
      })}
      <span>
        <Keys keys="Enter" /> {t('tasks_key_edit')}
      </span>
    </p>
  );
}

const idOf = ({ taskId }: TaskCard) => taskId;

/** Reads the words in it whenever it is drawn, which is of no use while another row changes. */
const AddNew = memo(AddTask);
const NOTHING = { kind: 'nothing' } as const;

/** Hands all open tasks to a calendar, as a file. */
function CalendarFile() {
  const { tell, fail } = useNotices();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { text, count } = await openTasksAsCalendar(background, Date.now());
      saveFile(`${t('tasks_title')}.ics`, new Blob([text], { type: 'text/calendar' }));
      tell(tn('tasks_said_calendar', count));
    } catch (error) {
      fail(error, () => void save());
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button look="quiet" icon="calendar" busy={busy} onClick={() => void save()}>
      {t('tasks_calendar')}
    </Button>
  );
}

/** Open tasks that come up between two instants, page by page. */
function useTasks(name: string, after: number | null, until: number | null) {
  return useInfiniteQuery({
    queryKey: ['tasks', name, after, until],
    queryFn: ({ pageParam }) => background.tasksBetween({ after, until, from: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: TaskPage) => page.next ?? undefined,
    placeholderData: (previous) => previous,
  });
}

function tasksOf(data: { pages: TaskPage[] } | undefined): TaskCard[] {
  const tasks = data?.pages.flatMap((page) => page.tasks) ?? [];
  return [...new Map(tasks.map((task) => [task.taskId, task])).values()];
}

/** The line that adds a task, which has the focus when no row is left. */
const ADDER = '.task-form input';

/**
 * The keys of the list: j and k go, x chooses, Enter opens the current one; e, s and what deletes act
 * on the chosen ones where there are any, wherever the focus is, and on the current one else.
 */
function useKeys(all: TaskCard[]) {
  const actions = useTaskActions();
  const lists = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Opened | null>(null);
  const next = useRef<{ taskId: string | undefined; gone: ReadonlySet<string> } | null>(null);
  const stop = all.some(({ taskId }) => taskId === current) ? current : (all[0]?.taskId ?? null);
  const chosen = all.filter(({ taskId }) => picked.has(taskId));

  // A row that goes leaves the focus to the one after it, the last one to the line that adds one.
  useLayoutEffect(() => {
    if (!next.current || document.activeElement !== document.body) return;
    const { taskId } = next.current;
    const page = lists.current?.parentElement;
    if (taskId) rowOf(lists.current, taskId)?.focus();
    else page?.querySelector<HTMLElement>(ADDER)?.focus();
    next.current = null;
  });

  const focusRow = (taskId: string | undefined) => {
    if (!taskId) return;
    setCurrent(taskId);
    rowOf(lists.current, taskId)?.focus();
  };
  const settled = useSettled();
  const leave = (tasks: TaskCard[], saving: Promise<boolean>) => {
    const gone = new Set(tasks.map(({ taskId }) => taskId));
    const here = taskIdAt(document.activeElement);
    const at = all.findIndex(({ taskId }) => taskId === (here ?? stop));
    const after = [...all.slice(at), ...all.slice(0, at).reverse()];
    const to = after.find(({ taskId }) => !gone.has(taskId))?.taskId;
    // A row that stays keeps the focus.
    const left = here && !gone.has(here) ? null : { taskId: to, gone };
    next.current = left;
    // One that is there still, since nothing was saved or it was put off to the same day, has it.
    settled(saving, () => {
      if (next.current === left) next.current = null;
    });
    if (to) setCurrent(to);
    setPicked(new Set());
    setOpen(null);
  };
  const done = (tasks: TaskCard[]) => {
    leave(tasks, actions.done(tasks));
  };
  const remove = (tasks: TaskCard[]) => {
    leave(tasks, actions.remove(tasks));
  };
  const byKey = (task: TaskCard) => (chosen.length > 0 ? chosen : [task]);

  const doing: Required<Omit<TaskActs, 'leave'>> = {
    open: ({ taskId }, part) => {
      setCurrent(taskId);
      setOpen(part && { taskId, part });
      if (!part) requestAnimationFrame(() => rowOf(lists.current, taskId)?.focus());
    },
    done: (task) => {
      setCurrent(task.taskId);
      done([task]);
    },
    snooze: (task, until) => {
      // Opened by the pointer on a row that is not chosen it is about that row alone.
      const isAboutAll = picked.has(task.taskId) || open?.byKey;
      const tasks = isAboutAll ? byKey(task) : [task];
      leave(tasks, actions.snooze(tasks, until));
    },
    remove: (task) => {
      setCurrent(task.taskId);
      remove([task]);
    },
  };
  const latest = useRef(doing);
  latest.current = doing;
  // The same ones as long as the list stands, so that a row is drawn only when it changes.
  const [acts] = useState(
    (): TaskActs => ({
      open: (task, part) => latest.current.open(task, part),
      done: (task) => latest.current.done(task),
      snooze: (task, until) => latest.current.snooze(task, until),
      remove: (task) => latest.current.remove(task),
    }),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (isTyping(event.target)) return;
    const here = taskIdAt(event.target) ?? stop;
    const at = all.findIndex(({ taskId }) => taskId === here);
    const task = all[at];
    const onRow = event.target instanceof HTMLLIElement;
    if (!task) return;
    if (event.key === SCREEN_KEYS.down || event.key === 'ArrowDown') focusRow(all[at + 1]?.taskId);
    else if (event.key === SCREEN_KEYS.up || event.key === 'ArrowUp') focusRow(all[at - 1]?.taskId);
    else if (event.key === SCREEN_KEYS.act || event.key === SCREEN_KEYS.done) done(byKey(task));
    else if (event.key === SCREEN_KEYS.choose)
      setPicked((before) => {
        const after = new Set(before);
        if (!after.delete(task.taskId)) after.add(task.taskId);
        return after;
      });
    else if (event.key === SCREEN_KEYS.snooze)
      setOpen({ taskId: task.taskId, part: 'snooze', byKey: true });
    else if (event.key === 'Enter' && onRow) setOpen({ taskId: task.taskId, part: 'edit' });
    else if (event.key === SCREEN_KEYS.remove || event.key === 'Delete') remove(byKey(task));
    else return;
    event.preventDefault();
  };

  return {
    lists,
    onKeyDown,
    /** The row that the focus is in is the current one, however it came there. */
    onFocusIn: (event: FocusEvent) => {
      const here = taskIdAt(event.target);
      if (!here) return;
      setCurrent(here);
      // Somebody went on by themselves before the row was gone.
      if (!next.current?.gone.has(here)) next.current = null;
    },
    chosen,
    done,
    remove,
    clear: () => setPicked(new Set()),
    row: (task: TaskCard) => ({
      stop: stop === task.taskId,
      chosen: picked.has(task.taskId),
      open: open?.taskId === task.taskId ? open.part : null,
      acts,
    }),
  };
}

/** The row that is open, in which part, and whether by a key. */
interface Opened {
  taskId: string;
  part: TaskPart;
  byKey?: boolean;
}

function taskIdAt(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-task]') : null;
  return row?.dataset.task ?? null;
}

function rowOf(lists: HTMLElement | null, taskId: string): HTMLElement | null {
  return lists?.querySelector<HTMLElement>(`[data-task="${CSS.escape(taskId)}"]`) ?? null;
}
