import { parseAmount } from '@/components/ui/amount';
import type { GateView } from '@/storage/api';
import type { Criterion, CustomValue, Field } from '@/storage/schema';

/** What was typed for each criterion, by its id; a tick is "yes". */
export type Answers = Record<string, string>;

export interface ClosingDraft {
  reason: string;
  competitor: string;
  objection: string;
  renewalDate: string;
}

export const TICKED = 'yes';

interface Fill {
  checked: string[];
  fields: Record<string, string | number>;
  custom: Record<string, CustomValue>;
  people: { contactId: string; role: string }[];
  took: { kind: 'meeting' | 'call'; on: string; contactId: string | null }[];
}

/** Whether something usable was said about a criterion. */
export function answered(gate: GateView, criterion: Criterion, answers: Answers): boolean {
  const one = fillOf({ ...gate, missing: [{ criterion, stage: '', code: '', args: [] }] }, answers);
  return Object.values(one).some((part) => Object.keys(part).length > 0);
}

/** What was typed as the call takes it; what cannot be read is left out, and so still missing. */
export function fillOf(gate: GateView, answers: Answers): Fill {
  const fill: Fill = { checked: [], fields: {}, custom: {}, people: [], took: [] };
  for (const { criterion } of gate.missing) {
    const typed = (answers[criterion.id] ?? '').trim();
    if (!typed) continue;
    if (criterion.kind === 'check') fill.checked.push(criterion.id);
    else if (criterion.kind === 'field') {
      const value = criterion.field === 'value' ? amountOf(typed) : typed;
      if (value !== null) fill.fields[criterion.field] = value;
    } else if (criterion.kind === 'custom') {
      const field = gate.fields.find(({ id }) => id === criterion.fieldId);
      const value = field ? ownValueOf(field, typed) : null;
      if (value !== null) fill.custom[criterion.fieldId] = value;
    } else if (criterion.kind === 'role') {
      fill.people.push({ contactId: typed, role: criterion.role });
    } else if (criterion.kind === 'people') {
      fill.people.push(...typed.split(' ').map((contactId) => ({ contactId, role: '' })));
    } else if (criterion.activity !== 'email') {
      const wanted = criterion.role.trim().toLowerCase();
      const who = gate.people.find(({ role }) => role.trim().toLowerCase() === wanted);
      // With somebody in a role whom nobody has yet, there is nobody to have met.
      if (wanted && !who) continue;
      const contactId = wanted ? (who?.contactId ?? null) : null;
      fill.took.push({ kind: criterion.activity, on: typed, contactId });
    }
  }
  return fill;
}

function amountOf(typed: string): number | null {
  const amount = parseAmount(typed);
  return amount === null || Number.isNaN(amount) ? null : amount;
}

function ownValueOf(field: Field, typed: string): CustomValue | null {
  if (field.type === 'number' || field.type === 'money') return amountOf(typed);
  if (field.type === 'checkbox') return typed === TICKED;
  return field.type === 'choices' ? [typed] : typed;
}
