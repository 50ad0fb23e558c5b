/** Texts with gaps for names and figures: `Hello {first name},`. Pure. */

/** What a gap may be called, in any case of letters. */
export const MERGE_FIELDS = [
  'first name',
  'name',
  'title',
  'company',
  'deal',
  'value',
  'next step',
  'my name',
  'meeting',
  'meeting day',
  'outcome',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];
export type MergeValues = Partial<Record<MergeField, string>>;

const GAP = /\{\s*([^{}\n]{1,60}?)\s*\}/g;

/** The text with its gaps filled; those of which nothing is known stay as they are. */
export function merged(text: string, values: MergeValues): string {
  return text.replace(GAP, (gap, name: string) => {
    const field = fieldOf(name);
    return (field && values[field]?.trim()) || gap;
  });
}

/** What stands in the gaps of some texts, each once, as it is written there. */
export function gapsIn(...texts: string[]): string[] {
  const names = texts.flatMap((text) => [...text.matchAll(GAP)].map(([, name = '']) => name));
  return [...new Set(names)];
}

/** Gaps of a text that mean nothing, to be told while it is written. */
export function unknownGaps(...texts: string[]): string[] {
  return gapsIn(...texts).filter((name) => !fieldOf(name));
}

/** The text with each gap called as `nameOf` says; unknown gaps stay. */
export function renamedGaps(text: string, nameOf: (name: string) => string | undefined): string {
  return text.replace(GAP, (gap, name: string) => {
    const next = nameOf(normal(name));
    return next === undefined ? gap : `{${next}}`;
  });
}

/** The field that a gap means, whatever the case of its letters. */
export function fieldOf(name: string): MergeField | undefined {
  return MERGE_FIELDS.find((field) => field === normal(name));
}

/** The first of several names; of "Silva, Ana" the one behind the comma. */
export function firstName(name: string): string {
  const [family = '', given] = name.split(',');
  return (given ?? family).trim().split(/\s+/)[0] ?? '';
}

function normal(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
