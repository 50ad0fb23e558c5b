import { uuidv7 } from 'uuidv7';
import { readFormula, renamedIn } from '@/utils/rules/formula';
import { t } from '@/utils/words';
import { withDb } from './db';
import { Refused } from './refused';
import type { Field, FieldOwner, FieldType } from './schema';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** How many own fields one table may have: a row stays small, and a list readable. */
const MOST_FIELDS = 200;

/** All own fields, in the order in which they were made. */
export function fields(): Promise<Field[]> {
  return withDb((db) => db.fields.orderBy('id').toArray());
}

/** What the field dialog saves; without an id a new field. */
export type FieldInput = Pick<
  Field,
  'of' | 'name' | 'type' | 'options' | 'currency' | 'formula'
> & {
  fieldId: string | null;
};

/** Adds or changes an own field. Its table stays what it was; two of one table differ in name. */
export async function saveField(
  { fieldId, ...input }: FieldInput,
  callKey?: string,
): Promise<{ fieldId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'fields', callKey },
    async (scope) => {
      const before = fieldId === null ? undefined : await scope.get('fields', fieldId);
      if (fieldId !== null && !before) throw new Refused(t('refused_gone'));
      const name = input.name.trim();
      const namesake = await fieldNamed(scope, before?.of ?? input.of, name);
      if (!name) throw new Refused(t('refused_field_name'));
      if (namesake && namesake.id !== fieldId) throw new Refused(t('refused_field_twice', name));
      if (input.type === 'formula' && !readFormula(input.formula ?? '').ok)
        throw new Refused(t('refused_formula'));
      if (before && before.name !== name) await renameInFormulas(scope, before, name);
      const id = fieldId ?? uuidv7();
      await scope.put('fields', {
        ...input,
        id,
        of: before?.of ?? input.of,
        name,
        createdAt: before?.createdAt ?? scope.now,
      });
      return { fieldId: id };
    },
  );
  return { ...answer, change };
}

/** Takes an own field away; what rows say in it stays in them, so that an undo brings all back. */
export async function removeField(
  { fieldId }: { fieldId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'fields', callKey }, async (scope) => {
    await scope.remove('fields', fieldId);
    return {};
  });
  return { change };
}

/** Inside a write: the own field with this name, whatever its case; made when there is none. */
export async function fieldFor(
  scope: WriteScope,
  of: FieldOwner,
  name: string,
  type: FieldType,
): Promise<Field | null> {
  const all = (await fieldsIn(scope)).filter((field) => field.of === of);
  const known = named(all, name);
  if (known) return known;
  if (all.length >= MOST_FIELDS) return null;
  return scope.add('fields', {
    id: uuidv7(),
    of,
    name: name.trim().slice(0, 120),
    type,
    options: [],
    createdAt: scope.now,
  });
}

/** Formulas call fields by name, so they learn the new one in the same change. */
async function renameInFormulas(scope: WriteScope, renamed: Field, name: string): Promise<void> {
  for (const field of await fieldsIn(scope)) {
    if (field.of !== renamed.of || !field.formula || field.id === renamed.id) continue;
    const formula = renamedIn(field.formula, renamed.name, name);
    if (formula !== field.formula && formula.length <= 500)
      await scope.put('fields', { ...field, formula });
  }
}

async function fieldNamed(
  scope: WriteScope,
  of: FieldOwner,
  name: string,
): Promise<Field | undefined> {
  return named(
    (await fieldsIn(scope)).filter((field) => field.of === of),
    name,
  );
}

function named(fields: readonly Field[], name: string): Field | undefined {
  const wanted = name.trim().toLowerCase();
  return fields.find((field) => field.name.toLowerCase() === wanted);
}

/** Own fields as this write sees them. */
async function fieldsIn(scope: WriteScope): Promise<Field[]> {
  const stored = await scope.requests.all('fields');
  await Promise.all(stored.map(({ id }) => scope.get('fields', id)));
  return scope.stagedOf('fields').flatMap(({ after }) => after ?? []);
}
