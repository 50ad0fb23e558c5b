import { Activity, Thread } from './schema/activities';
import { Bounce, DuplicateAnswer, Forgotten, NudgeAnswer, TakenBack } from './schema/answers';
import { Audit } from './schema/audits';
import { Dashboard, OwnReport } from './schema/dashboards';
import { Deal, StageMove } from './schema/deals';
import { Field } from './schema/fields';
import { Merged, Origin } from './schema/origins';
import type { Reason } from './schema/parts';
import { Company, Contact } from './schema/people';
import { Pipeline } from './schema/pipelines';
import { Play, Playbook } from './schema/playbooks';
import { Product } from './schema/products';
import { Settings } from './schema/settings';
import { Proposal, Signal } from './schema/signals';
import { Task } from './schema/tasks';
import { Template } from './schema/templates';
import { SavedView } from './schema/views';

/**
 * The data model. Ids are uuidv7 (ordered by time, made without a server). Fields called "kept"
 * are derived from other rows inside the write path: never journaled, never edited by hand.
 */

export * from './schema/activities';
export * from './schema/answers';
export * from './schema/audits';
export * from './schema/dashboards';
export * from './schema/deals';
export * from './schema/fields';
export type * from './schema/kept';
export * from './schema/origins';
export { Reason } from './schema/parts';
export * from './schema/people';
export * from './schema/pipelines';
export * from './schema/playbooks';
export * from './schema/products';
export * from './schema/routes';
export * from './schema/settings';
export * from './schema/signals';
export * from './schema/tasks';
export * from './schema/templates';
export * from './schema/views';

/** The journaled tables and their rows. */
export interface Rows {
  contacts: Contact;
  companies: Company;
  pipelines: Pipeline;
  deals: Deal;
  stageMoves: StageMove;
  threads: Thread;
  activities: Activity;
  tasks: Task;
  nudgeAnswers: NudgeAnswer;
  takenBack: TakenBack;
  bounces: Bounce;
  templates: Template;
  playbooks: Playbook;
  plays: Play;
  products: Product;
  fields: Field;
  views: SavedView;
  forgotten: Forgotten;
  origins: Origin;
  merged: Merged;
  duplicateAnswers: DuplicateAnswer;
  audits: Audit;
  proposals: Proposal;
  signals: Signal;
  ownReports: OwnReport;
  dashboards: Dashboard;
  settings: Settings;
}
export type TableName = keyof Rows;

export const ROW_SCHEMAS = {
  contacts: Contact,
  companies: Company,
  pipelines: Pipeline,
  deals: Deal,
  stageMoves: StageMove,
  threads: Thread,
  activities: Activity,
  tasks: Task,
  nudgeAnswers: NudgeAnswer,
  takenBack: TakenBack,
  bounces: Bounce,
  templates: Template,
  playbooks: Playbook,
  plays: Play,
  products: Product,
  fields: Field,
  views: SavedView,
  forgotten: Forgotten,
  origins: Origin,
  merged: Merged,
  duplicateAnswers: DuplicateAnswer,
  audits: Audit,
  proposals: Proposal,
  signals: Signal,
  ownReports: OwnReport,
  dashboards: Dashboard,
  settings: Settings,
} as const;

export const TABLES: readonly TableName[] = [
  'contacts',
  'companies',
  'pipelines',
  'deals',
  'stageMoves',
  'threads',
  'activities',
  'tasks',
  'nudgeAnswers',
  'takenBack',
  'bounces',
  'templates',
  'playbooks',
  'plays',
  'products',
  'fields',
  'views',
  'forgotten',
  'origins',
  'merged',
  'duplicateAnswers',
  'audits',
  'proposals',
  'signals',
  'ownReports',
  'dashboards',
  'settings',
];

/** Who made a change. */
export type Actor = 'person' | 'automatic' | 'import' | 'undo';

/** One change: everything one write did, with what was there before. */
export interface Change {
  id: string;
  at: number;
  actor: Actor;
  /** Which part of the product made it: 'sidebar', 'popup', 'capture:thread'… */
  source: string;
  reason?: Reason;
  entries: ChangeEntry[];
  /** Idempotency key of the call, and what it answered. */
  callKey?: string;
  answer?: unknown;
  /** Set when this change was taken back, by which change. */
  undoneBy?: string;
}

export interface ChangeEntry {
  table: TableName;
  id: string;
  /** The row as it was; null where it did not exist. */
  before: unknown;
  /** True where the change removed the row. */
  removed?: true;
}
