import type { Custom } from '@/utils/formats/records';
import { cleanLine } from '@/utils/text';
import { fieldFor } from '../fields';
import type { CustomValue, Field, FieldOwner, FieldType } from '../schema';
import type { ImportJob } from './job';

const TYPES: Record<Custom['type'], FieldType> = {
  text: 'text',
  number: 'number',
  date: 'date',
  'yes-no': 'checkbox',
  choice: 'choice',
  url: 'link',
};

/** Choices of one field, as the schema has them. */
const MOST_OPTIONS = 200;

/**
 * Inside a write: what a file says in columns of its own as values of own fields, which are made
 * where there are none of that name. What a row says already stays. `left` has no room.
 */
export async function withCustom(
  job: ImportJob,
  of: FieldOwner,
  known: Record<string, CustomValue> | undefined,
  said: readonly Custom[],
): Promise<{ custom?: Record<string, CustomValue>; left: Custom[] }> {
  const custom = { ...known };
  const left: Custom[] = [];
  for (const one of said) {
    const placed = (await place(job, of, one, TYPES[one.type])) ?? (await asText(job, of, one));
    if (!placed) left.push(one);
    else custom[placed.field.id] ??= placed.value;
  }
  return Object.keys(custom).length > 0 ? { custom, left } : { left };
}

/** Where the field of that name holds something else, the text goes into one beside it. */
function asText(job: ImportJob, of: FieldOwner, one: Custom) {
  const label = `${cleanLine(one.label, 110)} (2)`;
  return place(job, of, { ...one, type: 'text', label }, 'text');
}

async function place(
  job: ImportJob,
  of: FieldOwner,
  one: Custom,
  type: FieldType,
): Promise<{ field: Field; value: CustomValue } | null> {
  const label = cleanLine(one.label, 120);
  if (label === '') return null;
  const key = `field ${of} ${label.toLowerCase()}`;
  const field = await job.once(key, () => fieldFor(job.scope, of, label, type));
  if (!field) return null;
  const value = valueFor(field, one.value);
  if (value === null) return null;
  if (field.type !== 'choice' || field.options.includes(String(value))) return { field, value };
  if (field.options.length >= MOST_OPTIONS) return null;
  const more = { ...field, options: [...field.options, String(value)] };
  job.found.set(key, await job.scope.put('fields', more));
  return { field, value };
}

/** A value as the field holds it; null where it is none of that kind. */
function valueFor({ type }: Field, value: Custom['value']): CustomValue | null {
  const text = typeof value === 'boolean' ? (value ? '✓' : '✗') : String(value);
  switch (type) {
    case 'text':
      return text;
    case 'link':
      return /^https?:\/\//i.test(text) ? text : null;
    case 'number':
    case 'money':
      return typeof value === 'number' ? value : null;
    case 'checkbox':
      return typeof value === 'boolean' ? value : null;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : null;
    case 'choice':
      return text !== '' && text.length <= 200 ? text : null;
    default:
      return null;
  }
}
