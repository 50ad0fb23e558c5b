import type { Json } from './records';

export type Lang = 'en' | 'de' | 'ja' | 'ar';

export interface TaskEntry {
  id: string;
  title: string;
  start: number;
  end: number;
}

/** What the server hands to the page's script, as JSON in the document. */
export interface PageConfig {
  account: number;
  me: { address: string; name: string };
  zone: string;
  lang: Lang;
  /** The story's clock when the page was served, in milliseconds. */
  now: number;
  /** Names of the page's attributes are changed, as after a redesign. */
  drift: boolean;
  /** Display names by address; the records hold addresses only. */
  people: Record<string, string>;
  /** Colours by event id without the suffix of the occurrence. */
  colors: Record<string, string>;
  tasks: TaskEntry[];
  /** All records, when the page may not fetch them. */
  embedded: Record<string, Json[]> | null;
  token: string;
}
