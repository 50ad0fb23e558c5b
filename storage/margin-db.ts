import Dexie, { type EntityTable, type Table } from 'dexie';
import { Blocked, upgradeWaits } from './connection';
import type { Change, DayCounts, Expected, MetaRow, Rows, StageSum, Touch } from './schema';
import {
  type BlockRow,
  type ChunkRow,
  emptyState,
  STATE_KEY,
  type WaitingRow,
} from './search/rows';
import { VERSION } from './version';

/**
 * The database with all its stores. Opened by the background alone: content scripts cannot reach it, and pages must
 * not (a second writer, and Firefox refuses it in private windows; measured 2026-11-22).
 */
export class MarginDb extends Dexie {
  contacts!: EntityTable<Rows['contacts'], 'id'>;
  companies!: EntityTable<Rows['companies'], 'id'>;
  pipelines!: EntityTable<Rows['pipelines'], 'id'>;
  deals!: EntityTable<Rows['deals'], 'id'>;
  stageMoves!: EntityTable<Rows['stageMoves'], 'id'>;
  threads!: EntityTable<Rows['threads'], 'id'>;
  activities!: EntityTable<Rows['activities'], 'id'>;
  tasks!: EntityTable<Rows['tasks'], 'id'>;
  nudgeAnswers!: EntityTable<Rows['nudgeAnswers'], 'id'>;
  takenBack!: EntityTable<Rows['takenBack'], 'id'>;
  bounces!: EntityTable<Rows['bounces'], 'id'>;
  templates!: EntityTable<Rows['templates'], 'id'>;
  playbooks!: EntityTable<Rows['playbooks'], 'id'>;
  plays!: EntityTable<Rows['plays'], 'id'>;
  products!: EntityTable<Rows['products'], 'id'>;
  fields!: EntityTable<Rows['fields'], 'id'>;
  forgotten!: EntityTable<Rows['forgotten'], 'id'>;
  origins!: EntityTable<Rows['origins'], 'id'>;
  merged!: EntityTable<Rows['merged'], 'id'>;
  duplicateAnswers!: EntityTable<Rows['duplicateAnswers'], 'id'>;
  audits!: EntityTable<Rows['audits'], 'id'>;
  proposals!: EntityTable<Rows['proposals'], 'id'>;
  signals!: EntityTable<Rows['signals'], 'id'>;
  ownReports!: EntityTable<Rows['ownReports'], 'id'>;
  dashboards!: EntityTable<Rows['dashboards'], 'id'>;
  views!: EntityTable<Rows['views'], 'id'>;
  settings!: EntityTable<Rows['settings'], 'id'>;
  touches!: Table<Touch, [string, number, string]>;
  changes!: EntityTable<Change, 'id'>;
  stageSums!: EntityTable<StageSum, 'key'>;
  days!: EntityTable<DayCounts, 'key'>;
  expected!: EntityTable<Expected, 'key'>;
  meta!: EntityTable<MetaRow, 'key'>;
  searchWaiting!: EntityTable<WaitingRow, 'seq'>;
  searchBlocks!: Table<BlockRow, [number, string]>;
  searchChunks!: Table<ChunkRow, [number, number]>;
  /** The kind of promise that Dexie's transactions live through. */
  readonly promises: PromiseConstructorLike = Dexie.Promise;
  /** What whoever wants it open waits for while it is being opened. */
  #opening: Promise<unknown> | undefined;

  constructor(name = 'margin') {
    // Strict: a browser that dies right after "Logged 3 messages" must not have lost them.
    super(name, { chromeTransactionDurability: 'strict' });
    // Few indexes on purpose: each costs 12–26 % of the write rate (measured 2026-11-22).
    // `phoneKeys`, `meeting.endAt`, `metAt`, `templateId`, `dealId`, `openAt` and the `companyId` of tasks are absent on most
    // rows, so their indexes stay small.
    this.version(VERSION).stores({
      contacts:
        'id, &*emails, companyId, nameKey, *phoneKeys, relationship.lastAt, relationship.nextAt, relationship.metAt, [relationship.metBy+relationship.metAt]',
      companies: 'id, &*domains, nameKey',
      pipelines: 'id',
      deals: 'id, [stageId+stageSince], *contactIds, companyId, nameKey',
      stageMoves: 'id, [dealId+at]',
      threads: 'id, &*keys, [ball+lastAt], dealId',
      activities: 'id, &*keys, at, [threadId+at], [dealId+at], meeting.endAt, templateId',
      tasks: 'id, openAt, doneAt, contactId, dealId, companyId, threadId, meetingKey',
      nudgeAnswers: 'id, hiddenUntil',
      takenBack: 'id',
      bounces: 'id',
      templates: 'id',
      playbooks: 'id',
      plays: 'id, dealId, playbookId',
      products: 'id',
      fields: 'id',
      views: 'id',
      forgotten: 'id',
      origins: 'id, rowId',
      merged: 'id',
      duplicateAnswers: 'id',
      audits: 'id',
      proposals: 'id',
      signals: 'id, contactId, dealId, activityId',
      ownReports: 'id',
      dashboards: 'id',
      settings: 'id',
      touches: '[who+at+activityId]',
      changes: 'id, &callKey',
      stageSums: 'key, stageId',
      days: 'key',
      expected: 'key, endAt',
      meta: 'key',
      searchWaiting: '++seq',
      searchBlocks: '[segment+last]',
      searchChunks: '[segment+chunk]',
    });
    // In a new database there is nothing that would have to be indexed.
    this.on('populate', () => this.meta.add({ key: STATE_KEY, value: emptyState() }));
    // An older page must never hold up an upgrade; whoever needs the database again reopens it.
    this.on('versionchange', () => this.close());
  }

  /**
   * Opens it unless it is open. Dexie passes over an error of the transaction in which it looks at what it
   * opened, and from then on every call on a table is a TypeError (4.4.7, measured 2026-11-29).
   * @throws InvalidStateError where that happened: this instance stays as it is, another one may open;
   * Blocked where an older version holds it open
   */
  async openWhole(): Promise<void> {
    if (!this.isOpen()) this.#opening ??= this.#openUnlessBlocked();
    await this.#opening;
    const isWhole = this.tables.every(({ core }) => core);
    if (!isWhole) throw new DOMException('The database was opened in part', 'InvalidStateError');
  }

  /** Says so where an older page holds it open; once that lets go, the upgrade goes on by itself. */
  #openUnlessBlocked(): Promise<unknown> {
    let refuse = () => {};
    const blocked = new Promise<never>((_, reject) => {
      refuse = () => {
        upgradeWaits(this.name, true);
        reject(new Blocked());
      };
    });
    // Dexie tells of a deletion that waits by the same event.
    this.on('blocked', refuse);
    const opened = this.open().finally(() => {
      this.on.blocked.unsubscribe(refuse);
      upgradeWaits(this.name, false);
      this.#opening = undefined;
    });
    return Promise.race([opened, blocked]);
  }
}
