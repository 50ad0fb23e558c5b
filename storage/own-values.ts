import { fitsField } from '@/utils/rules/own-values';
import { t } from '@/utils/words';
import { reading } from './db';
import { ownReader } from './own-reader';
import { Refused } from './refused';
import type { CustomValue, Field, FieldOwner } from './schema';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** One own field of a row and what the row says in it; null for nothing. */
export interface OwnValueView {
  field: Field;
  value: CustomValue | null;
  /** Name of the person that `value` means. */
  person?: string;
}

export interface OwnValuesPage {
  values: OwnValueView[];
  /** Pass as `after` to read on; null at the end. */
  next: string | null;
}

/** Letters of one answer, well below what a message may weigh. */
const ROOM = 40_000;

/** What one row says in its own fields, in the order of the fields; the computed ones too. */
export function ownValues(input: {
  of: FieldOwner;
  id: string;
  after?: string;
}): Promise<OwnValuesPage> {
  return reading(async (from) => {
    const [row, all] = await Promise.all([from.get(input.of, input.id), from.all('fields')]);
    if (!row) throw new Refused(t('refused_gone'));
    const fields = all.filter(({ of }) => of === input.of);
    const read = ownReader(fields);
    const values: OwnValueView[] = [];
    let room = ROOM;
    for (const field of fields.filter(({ id }) => !input.after || id > input.after)) {
      const value = read(row, field);
      const view: OwnValueView = { field, value };
      if (field.type === 'person' && typeof value === 'string')
        view.person = (await from.get('contacts', value))?.name ?? '';
      room -= JSON.stringify(view).length;
      if (room < 0 && values.length > 0) return { values, next: values.at(-1)?.field.id ?? null };
      values.push(view);
    }
    return { values, next: null };
  });
}

/** Says something in an own field of one row; null takes it away. */
export async function setOwnValue(
  input: { of: FieldOwner; id: string; fieldId: string; value: CustomValue | null },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'edit', callKey }, async (scope) => {
    const field = await ownField(scope, input.of, input.fieldId);
    await checkOwnValue(scope, field, input.value);
    const row = await scope.get(input.of, input.id);
    if (!row) throw new Refused(t('refused_gone'));
    await scope.put(input.of, { ...row, custom: withOwn(row.custom, field.id, input.value) });
    return {};
  });
  return { change };
}

/** Inside a write: the own field of a table; refused where there is none. */
export async function ownField(scope: WriteScope, of: FieldOwner, id: string): Promise<Field> {
  const field = await scope.get('fields', id);
  if (field?.of !== of) throw new Refused(t('refused_gone'));
  return field;
}

/** Inside a write: refuses what the field cannot hold. */
export async function checkOwnValue(
  scope: WriteScope,
  field: Field,
  value: CustomValue | null,
): Promise<void> {
  if (field.type === 'formula') throw new Refused(t('refused_field_formula', field.name));
  if (value === null) return;
  if (!fitsField(field, value)) throw new Refused(t('refused_field_value', field.name));
  if (field.type === 'person' && !(await scope.get('contacts', String(value))))
    throw new Refused(t('refused_gone'));
}

/** The own values of a row with one of them changed; left out when none is left. */
export function withOwn(
  custom: Record<string, CustomValue> | undefined,
  fieldId: string,
  value: CustomValue | null,
): Record<string, CustomValue> | undefined {
  const { [fieldId]: _, ...rest } = custom ?? {};
  const next = value === null ? rest : { ...rest, [fieldId]: value };
  return Object.keys(next).length > 0 ? next : undefined;
}
