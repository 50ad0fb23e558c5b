import { uuidv7 } from 'uuidv7';
import type { ActivityRecord, Link, NoteRecord } from '@/utils/formats/records';
import { instantOf, wallTimeOf } from '@/utils/importing/moments';
import { LIMITS } from '@/utils/limits';
import { isOwn } from '@/utils/rules/who';
import { cleanLine, cleanText, fold } from '@/utils/text';
import { addDays, dateOf, instantToWallTime, wallTimeToInstant } from '@/utils/time';
import { t } from '@/utils/words';
import { whoContext } from '../domains';
import { forgottenAmong } from '../forget/known';
import { forgetOrigin, OWN_FILES, rememberOrigin, rowOf } from '../origins';
import type { Activity, Participant, Task, WallTime } from '../schema';
import { CallOutcome } from '../schema/activities';
import { keepObjections } from '../signals';
import { tick } from '../tasks';
import type { Fate, ImportJob } from './job';
import { keepWaiting, type Linked, resolveLinks } from './links';
import { hash } from './notes';

/** When a to-do without a time of day comes up. */
const MORNING = '09:00';

/**
 * Inside a write: a to-do that is open becomes a task; what is done becomes history: calls,
 * meetings, mail and notes. The same one again adds nothing; a task that is done by now is ticked.
 */
export async function storeActivityRecord(job: ImportJob, record: ActivityRecord): Promise<Fate> {
  const { subject, due, links, notes } = record;
  const id = record.sourceId || identityOf(subject, due ?? record.createdAt, links, notes);
  const known = await rowOf(job.scope, job.product, 'task', id);
  if (known) return ticked(job, record, known.rowId);
  const isOwnTask = job.product === OWN_FILES && !record.past;
  if (!record.isDone || isOwnTask) return addTask(job, record, id);
  const at = instantOf(record.doneAt ?? record.due ?? record.createdAt, job.zone);
  const isMeeting = record.type === 'meeting';
  // A meeting took place when it was due, whenever somebody ticked it.
  const when = isMeeting ? (record.due ?? record.doneAt) : undefined;
  const allDay = when !== undefined && when.length === 10;
  const start = (allDay ? Date.parse(when) : instantOf(when, job.zone)) ?? at;
  const details = detailsOf(record);
  return addActivity(job, record.links, {
    key: keyOf(job, `activity:${id}`),
    kind: record.type === 'task' || record.type === 'other' ? 'note' : record.type,
    at: start,
    subject: cleanLine(subject, LIMITS.subject),
    body: details,
    ...(record.past && { past: record.past, ownId: id, call: callOf(record) }),
    ...(isMeeting && {
      meeting: {
        ...(start !== null &&
          record.duration && { endAt: start + Math.round(record.duration * 60_000) }),
        allDay,
        place: '',
        status: record.past?.status === 'cancelled' ? 'cancelled' : 'confirmed',
        myAnswer: 'unknown',
      },
    }),
  });
}

/** Inside a write: a note of another product, about whom it names. */
export async function storeNoteRecord(job: ImportJob, record: NoteRecord): Promise<Fate> {
  const { sourceId, body, at, links } = record;
  const id = sourceId || identityOf(body, at, links, '');
  return addActivity(job, record.links, {
    key: keyOf(job, `note:${id}`),
    kind: 'note',
    at: instantOf(at ?? record.createdAt, job.zone),
    subject: '',
    body: cleanText([body, linesOf(record)].filter(Boolean).join('\n\n'), LIMITS.note),
  });
}

/** How a call went that was entered by hand. */
function callOf({ past, duration }: ActivityRecord): Activity['call'] {
  const { data: outcome } = CallOutcome.safeParse(past?.status);
  const minutes = Math.round(duration ?? Number.NaN);
  return (
    past &&
    outcome && {
      outcome,
      // Longer than a day is a slip of the pen, and unknown.
      minutes: minutes <= 1440 ? minutes : null,
      objections: past.objections,
    }
  );
}

interface Past extends Pick<Activity, 'kind' | 'subject' | 'meeting' | 'call'> {
  key: string;
  at: number | null;
  body: string;
  /** Of a history of ours, and what its row is called there. */
  past?: ActivityRecord['past'];
  ownId?: string;
}

async function addActivity(job: ImportJob, links: readonly Link[], one: Past): Promise<Fate> {
  const { scope } = job;
  const { key, at, body, kind, subject, meeting, call, past, ownId } = one;
  const linked = await resolveLinks(job, links);
  const keys = past && past.keys.length > 0 ? past.keys : [key];
  const known =
    (ownId && (await scope.get('activities', ownId))) ||
    [...(await scope.by('activities', keys)).values()][0];
  if (known) return completed(job, known, linked);
  const people = await withoutForgotten(
    job,
    past?.participants ??
      linked.addresses.map((address) => ({ address, role: 'unknown' as const })),
  );
  if (!people) return { became: 'skipped', why: 'not_forgotten' };
  if (at === null) job.tell('no_date');
  const activity = await scope.add('activities', {
    id: uuidv7(),
    kind,
    at: at ?? scope.now,
    timeSource: at === null ? 'click' : 'file',
    direction: past?.direction ?? 'unknown',
    ...(linked.dealId && { dealId: linked.dealId }),
    aboutIds: aboutOf(linked),
    subject,
    snippet: kind === 'note' ? '' : cleanLine(body, LIMITS.snippet),
    // Of mail and meetings a history of ours says how they begin.
    ...(body !== '' && !(past && (kind === 'email' || kind === 'meeting')) && { body }),
    participants: people.map((person) => ({ ...person, name: '' })),
    keys,
    sources: past?.sources.length ? past.sources : ['file'],
    reason: { code: 'imported', args: [] },
    ...(call && { call }),
    ...(meeting && { meeting }),
  });
  if (call?.objections.length) await keepObjections(scope, activity);
  await keepWaiting(job, withoutAddressed(linked), { table: 'activities', rowId: activity.id });
  return { became: 'added' };
}

/**
 * Who had a part in it, without those who were forgotten; null where one of them wrote it, or nobody
 * else is left: no file brings them back either.
 */
async function withoutForgotten<P extends Pick<Participant, 'address' | 'role'>>(
  { scope, settings }: ImportJob,
  people: readonly P[],
): Promise<readonly P[] | null> {
  const gone = await forgottenAmong(
    scope,
    people.map(({ address }) => address),
  );
  if (gone.size === 0) return people;
  const { own } = whoContext(settings);
  const left = people.filter(({ address }) => !gone.has(address));
  const isTheirs = people.some(({ address, role }) => role === 'from' && gone.has(address));
  return isTheirs || left.every(({ address }) => isOwn(address, own)) ? null : left;
}

/** What was stored already, with links that could not be made then. */
async function completed(job: ImportJob, known: Activity, linked: Linked): Promise<Fate> {
  const dealId = known.dealId ?? linked.dealId;
  const about = [...new Set([...known.aboutIds, ...aboutOf(linked)])].slice(0, LIMITS.people);
  const next = { ...known, ...(dealId && { dealId }), aboutIds: about };
  const row = await job.scope.put('activities', next);
  if (row !== known && row.call) await keepObjections(job.scope, row);
  return { became: row === known ? 'same' : 'updated' };
}

/** Its people; else the company or deal itself, so that it is found with them. */
function aboutOf({ contactIds, companyId, dealId }: Linked): string[] {
  if (contactIds.length > 0) return contactIds;
  return companyId ? [companyId] : dealId ? [dealId] : [];
}

/** Whoever has an address is found by it, whenever they come. */
function withoutAddressed({ waiting }: Linked): Link[] {
  return waiting.filter(({ to, email }) => to !== 'contact' || email === undefined);
}

async function addTask(job: ImportJob, record: ActivityRecord, id: string): Promise<Fate> {
  const { scope } = job;
  const linked = await resolveLinks(job, record.links);
  const due = dueOf(job, record);
  const dueAt = wallTimeToInstant(due);
  const [contactId] = linked.contactIds;
  const details = detailsOf(record).replace(/\s*\n\s*/g, ' · ');
  const words = [record.subject, details === record.subject ? '' : details].filter(Boolean);
  const text = cleanLine(words.join(' · '), 500);
  // A turn that is done, opened again, would be a second series beside the one that followed it.
  const repeat = record.isDone ? undefined : record.repeat;
  const turn = turnName({ text, repeat, dueAt, contactId, ...linkedTo(linked) });
  const known = repeat && (await turnCalled(job, `follows=${turn}`));
  if (known) {
    await rememberOrigin(scope, job.product, 'task', id, { table: 'tasks', rowId: known.id });
    return { became: 'same' };
  }
  const task = await scope.add('tasks', {
    id: uuidv7(),
    text,
    due,
    dueAt,
    ...(record.isDone
      ? {
          doneAt: instantOf(record.doneAt, job.zone) ?? scope.now,
          doneBecause: 'person' as const,
        }
      : { openAt: dueAt }),
    ...(contactId && { contactId }),
    ...linkedTo(linked),
    createdAt: instantOf(record.createdAt, job.zone) ?? scope.now,
    ...(repeat && { repeat }),
    ...(repeat && record.leftOut?.length && { leftOut: record.leftOut }),
  });
  if (repeat) await callTurn(job, `open=${turn}`, task.id);
  const target = { table: 'tasks', rowId: task.id } as const;
  await rememberOrigin(scope, job.product, 'task', id, target);
  await keepWaiting(job, linked.waiting, target);
  return { became: 'added' };
}

/** The deal and the company that a task is about. */
function linkedTo({ dealId, companyId }: Linked): Pick<Task, 'dealId' | 'companyId'> {
  return { ...(dealId && { dealId }), ...(companyId && { companyId }) };
}

/**
 * A to-do that the file says is done by now; a series goes on as when it is ticked by hand. Files of
 * our own bring the turn that follows as well, before it or after it.
 */
async function ticked(job: ImportJob, record: ActivityRecord, taskId: string): Promise<Fate> {
  const { scope } = job;
  const task: Task | undefined = await scope.get('tasks', taskId);
  if (!task || !record.isDone || task.doneAt !== undefined) return { became: 'same' };
  const at = instantOf(record.doneAt, job.zone) ?? scope.now;
  const next = await tick(scope, task, at, (turn) => turnCalled(job, `open=${turnName(turn)}`));
  if (next && scope.isNew('tasks', next.id))
    await callTurn(job, `follows=${turnName(next)}`, next.id);
  return { became: 'updated' };
}

/**
 * By what the turns of a series are known in files of our own, which say of none what it follows:
 * what it says, when, and whom and what it is about.
 */
function turnName(
  turn: Pick<Task, 'text' | 'repeat' | 'dueAt' | 'contactId' | 'dealId' | 'companyId'>,
): string {
  const { text, repeat, dueAt, contactId, dealId, companyId } = turn;
  // Those about no company are called as they were before a task could be about one.
  const about = [contactId, dealId, ...(companyId ? [companyId] : [])];
  return hash(JSON.stringify([text, repeat, dueAt, ...about]));
}

async function callTurn(job: ImportJob, name: string, rowId: string): Promise<void> {
  if (job.product !== OWN_FILES) return;
  const called = await turnsCalled(job, name);
  const id = calledAs(name, called.length);
  await rememberOrigin(job.scope, job.product, 'task', id, { table: 'tasks', rowId });
}

/** A turn of this name that is open still, for one who asks: the next one gets another. */
async function turnCalled(job: ImportJob, name: string): Promise<Task | undefined> {
  if (job.product !== OWN_FILES) return undefined;
  const called = await turnsCalled(job, name);
  for (let count = called.length; count > 0; count -= 1) {
    await forgetOrigin(job.scope, job.product, 'task', calledAs(name, count - 1));
    const task = await job.scope.get('tasks', called[count - 1] ?? '');
    if (task && task.doneAt === undefined) return task;
  }
  return undefined;
}

/** The ids of all turns that one name stands for: whoever wrote the same twice has two of them. */
async function turnsCalled({ scope, product }: ImportJob, name: string): Promise<string[]> {
  const ids: string[] = [];
  for (let known = null; ids.length < MOST_ALIKE; ids.push(known.rowId)) {
    known = await rowOf(scope, product, 'task', calledAs(name, ids.length));
    if (!known) break;
  }
  return ids;
}

/** Tasks that are alike in everything. */
const MOST_ALIKE = 50;

function calledAs(name: string, before: number): string {
  return before === 0 ? name : `${name} ${before}`;
}

/** When a to-do is due: in the morning of its day; tomorrow where it has none. */
function dueOf(job: ImportJob, { due }: ActivityRecord): WallTime {
  const wall = due ? wallTimeOf(due, job.zone, MORNING) : null;
  if (wall) return inOwnZone(wall, job.zone);
  job.tell('no_due');
  const tomorrow = addDays(dateOf(job.scope.now, job.zone), 1);
  return { local: `${tomorrow}T${MORNING}`, zone: job.zone };
}

/** An instant by the clocks of the person, unless they show it twice. */
function inOwnZone(wall: WallTime, zone: string): WallTime {
  const at = wallTimeToInstant(wall);
  const own = instantToWallTime(at, zone);
  return wallTimeToInstant(own) === at ? own : wall;
}

function detailsOf(record: ActivityRecord): string {
  return cleanText([record.notes, linesOf(record)].filter(Boolean).join('\n\n'), LIMITS.note);
}

/** What an activity has no field for. */
function linesOf({ custom, owner }: ActivityRecord | NoteRecord): string {
  const lines = custom.map(({ label, value }) => `${label}: ${value}`);
  return [...lines, ...(owner ? [`${t('import_field_owner')}: ${owner}`] : [])].join('\n');
}

function keyOf({ product }: ImportJob, id: string): string {
  return `file:${product}:${id}`.slice(0, 600);
}

/** What tells an activity apart whose product gives no id. */
function identityOf(text: string, when: string | undefined, links: Link[], more: string): string {
  const others = links.map((link) => link.id ?? link.email ?? link.name ?? '').sort();
  return `hash=${hash(JSON.stringify([fold(text), when ?? '', others, more]))}`;
}
