import { captureAutomatically } from '@/storage/capture';
import { editCompany } from '@/storage/companies';
import { database } from '@/storage/db';
import { editDeal } from '@/storage/deals';
import { forget } from '@/storage/forget/forget';
import { importBatch } from '@/storage/import/import';
import { addDashboard, saveOwnReport, setOnDashboard } from '@/storage/own-reports';
import { setOwnValue } from '@/storage/own-values';
import { savePlaybook } from '@/storage/playbooks';
import { startPlay } from '@/storage/plays';
import { saveProduct } from '@/storage/products';
import { answerDuplicate, keepAudit } from '@/storage/quality/answers';
import { mergeRecords } from '@/storage/quality/merge';
import { removeContact } from '@/storage/removals';
import { saveSettings } from '@/storage/settings-view';
import { addSignal } from '@/storage/signals';
import { saveView } from '@/storage/tables/saved-views';
import { addTask } from '@/storage/tasks';
import { saveTemplate } from '@/storage/templates/templates';
import { empty } from '@/utils/formats/records';
import { idAt, ME, mail, NOON, uuid } from '../world';

/** What somebody may do beyond the daily: with what is there, `n` says with which of it. */
export const MORE = [
  'merge',
  'mergeCompanies',
  'companyTask',
  'forget',
  'remove',
  'template',
  'playbook',
  'play',
  'product',
  'view',
  'report',
  'signature',
  'signal',
  'twins',
  'audit',
  'import',
  'ownValue',
  'route',
] as const;

const FOLDER = { query: 'tag:vip', createdAt: NOON };

/** Does one of them; where there is nothing to do it with, nothing happens. */
export async function playMore(what: (typeof MORE)[number], n: number, words: string) {
  const db = await database();
  const nth = <Row>(rows: Row[]): Row | undefined => rows[n % Math.max(1, rows.length)];
  const contacts = await db.contacts.toArray();
  const contact = nth(contacts);
  const other = contacts[(n + 1) % Math.max(1, contacts.length)];
  const deal = nth(await db.deals.toArray());
  switch (what) {
    case 'template':
      return saveTemplate({
        templateId: null,
        name: 'T',
        subject: words,
        body: 'b',
        stageId: null,
      });
    case 'playbook':
      return savePlaybook({
        playbookId: null,
        name: `Playbook ${n}`,
        stageId: null,
        pauseOnReply: n % 2 === 0,
        steps: [{ id: uuid(n), text: 'Call', afterDays: n, needs: null }],
      });
    case 'play': {
      const playbook = nth(await db.playbooks.toArray());
      if (!deal || !playbook) return;
      return startPlay({ dealId: deal.id, playbookId: playbook.id }).catch(() => undefined);
    }
    case 'product': {
      const { productId } = await saveProduct({
        ...{ productId: null, name: `Product ${n}`, price: n / 3, currency: 'EUR' },
      });
      const line = { id: uuid(n), productId, name: `Product ${n}`, quantity: n + 0.5, price: 3 };
      if (deal) await editDeal({ dealId: deal.id, lines: [line] });
      return;
    }
    case 'view':
      return saveView({
        ...{ viewId: null, table: 'people', name: `View ${n}`, query: FOLDER.query, pinned: 1 },
        sort: { by: 'last', down: n % 2 === 0 },
        columns: [{ id: 'name', width: 200 }],
      });
    case 'report': {
      const { reportId } = await saveOwnReport({
        ...{ reportId: null, name: `Report ${n}`, table: 'deals', by: 'stage', bucket: 'month' },
        measure: { of: 'count', column: '' },
        during: { column: '', span: '' },
        ...{ query: FOLDER.query, chart: 'bars' },
      });
      const { dashboardId } = await addDashboard({ name: 'D' });
      return setOnDashboard({ dashboardId, report: `own:${reportId}`, isOn: true });
    }
    case 'signal': {
      const activity = nth(await db.activities.toArray());
      if (!activity) return;
      const kind = n % 2 ? 'objection' : 'signal';
      return addSignal({ activityId: activity.id, kind, tag: `Tag ${n}`, quote: 'Too dear' });
    }
    case 'signature': {
      const address = contact?.emails[0];
      if (!address) return;
      return captureAutomatically([
        mail({
          at: NOON + 500 + n,
          messageId: idAt(NOON + 500 + n, 9),
          threadId: idAt(NOON + 500 + n, 9),
          from: { address, name: contact.name },
          to: [{ address: ME, name: 'Robin' }],
          signature: [{ field: 'title', value: `Head of ${n}`, line: `Head of ${n}` }],
        }),
      ]);
    }
    case 'twins':
      return answerDuplicate({ one: uuid(n), other: uuid(n + 1), until: n % 2 ? null : NOON });
    case 'merge':
      if (!contact || !other || contact === other) return;
      return mergeRecords({ of: 'contacts', keep: contact.id, drop: other.id, take: ['name'] });
    case 'mergeCompanies': {
      const [keep, drop] = await db.companies.toArray();
      if (!keep || !drop) return;
      await editCompany({ companyId: keep.id, name: words });
      return mergeRecords({ of: 'companies', keep: keep.id, drop: drop.id, take: [] });
    }
    case 'companyTask': {
      const company = nth(await db.companies.toArray());
      if (!company) return;
      return addTask({
        text: words,
        due: { local: '2026-12-01T09:00', zone: 'Europe/Lisbon' },
        anchor: { kind: 'company', companyId: company.id },
        unlessReply: false,
      });
    }
    case 'audit':
      return keepAudit({ score: n, people: n, companies: 1, deals: 0, faults: { missing: n } });
    case 'import':
      return importBatch({
        importId: crypto.randomUUID(),
        file: { name: 'people.csv', size: 1, lastModified: NOON },
        ...{
          format: 'csv',
          batch: 0,
          offset: 1,
          last: true,
          skipped: {},
          failed: 0,
          rehearse: false,
        },
        items: [
          {
            kind: 'record',
            product: 'hubspot',
            record: {
              ...empty.contact(),
              name: 'Ida Imported',
              sourceId: String(n),
              emails: [{ address: `ida${n}@people1.example`, label: '' }],
              custom: [{ label: 'Boat', value: words, type: 'text' }],
            },
          },
          {
            kind: 'mail',
            acquainted: [],
            seen: mail({
              at: NOON + n,
              source: 'file',
              from: { address: 'mailer-daemon@mx.example', name: '' },
              bounced: [`p${(n + 1) % 6}@people${(n + 1) % 3}.example`],
            }),
          },
        ],
      });
    case 'ownValue': {
      const field = nth(await db.fields.toArray());
      if (field?.type !== 'text' || !contact) return;
      return setOwnValue({ of: 'contacts', id: contact.id, fieldId: field.id, value: words });
    }
    case 'route':
      return saveSettings({
        routes: [
          {
            ...{ id: uuid(n), name: `Rule ${n}`, of: 'contacts', on: true },
            when: [{ what: 'domain', how: 'is', value: 'people1.example' }],
            set: { tags: [`Tag ${n}`] },
          },
        ],
      });
    case 'forget':
      return forget({ entry: `p${n % 6}@people${(n % 6) % 3}.example`, rehearse: false });
    case 'remove':
      return contact && removeContact({ contactId: contact.id });
  }
}
