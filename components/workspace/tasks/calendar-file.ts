import type { Calls } from '@/components/background';
import { icalHead, icalTail, icalTaskEvent } from '@/utils/formats/ical-write';

/** Every open task as a calendar, page by page; how many there are, too. */
export async function openTasksAsCalendar(
  calls: Pick<Calls, 'tasksBetween'>,
  now: number,
): Promise<{ text: string; count: number }> {
  const parts = [icalHead()];
  let count = 0;
  let from: string | undefined;
  do {
    const page = await calls.tasksBetween({ after: null, until: null, ...(from && { from }) });
    for (const task of page.tasks)
      parts.push(
        icalTaskEvent(
          {
            id: task.taskId,
            text: task.text,
            // Put off: then is when it comes up.
            at: task.openAt ?? task.dueAt,
            about: [task.contact?.name, task.company?.name, task.dealName]
              .filter(Boolean)
              .join(', '),
          },
          now,
        ),
      );
    count += page.tasks.length;
    from = page.next ?? undefined;
  } while (from !== undefined);
  return { text: [...parts, icalTail()].join(''), count };
}
