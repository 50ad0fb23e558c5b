import { uuidv7 } from 'uuidv7';
import type { CompanyRecord, Custom } from '@/utils/formats/records';
import { instantOf } from '@/utils/importing/moments';
import { isFreeMail } from '@/utils/rules/free-mail';
import { proposedCompany } from '@/utils/rules/names';
import { t } from '@/utils/words';
import { companyWithName, isLongerName } from '../contacts';
import { domainOfUrl } from '../domains';
import { isClaimed, rowOf } from '../origins';
import type { Company } from '../schema';
import { withCustom } from './fields';
import type { Fate, ImportJob } from './job';
import { attachWaiting, keepCompanyId } from './links';
import { addImportedNote } from './notes';

/** Sites that many companies have a page on: whose page it is does not show in the domain. */
const SHARED = new Set(
  `linkedin.com facebook.com instagram.com twitter.com x.com youtube.com xing.com google.com
  github.com wordpress.com wixsite.com blogspot.com linktr.ee tiktok.com`.split(/\s+/),
);

/**
 * Inside a write: adds a company of another product, or fills in what is not known about it. It is
 * the same by the product's id, else by its domain, else by its name.
 */
export async function storeCompanyRecord(job: ImportJob, record: CompanyRecord): Promise<Fate> {
  const { scope } = job;
  const domains = domainsOf(record);
  const name = record.name || (domains[0] ? proposedCompany(domains[0]) : '');
  if (name === '') return { became: 'skipped', why: 'no_name' };
  const known = await knownCompany(job, record, name, domains);
  const owners = await scope.by('companies', domains);
  const free = domains.filter((domain) => (owners.get(domain)?.id ?? known?.id) === known?.id);
  const said = [...record.custom, ...customsOf(record)];
  const { custom, left } = await withCustom(job, 'companies', known?.custom, said);
  const tags = [...new Set([...(known?.tags ?? []), ...record.tags])].slice(0, 50);
  const owner = known?.owner || record.owner;
  const industry = known?.industry || record.industry;
  const shown = known && !isProposed(known) ? known.name : name;
  const united = [...new Set([...(known?.domains ?? []), ...free])].slice(0, 50);
  const company: Omit<Company, 'rev'> = {
    id: known?.id ?? uuidv7(),
    createdAt: known?.createdAt ?? instantOf(record.createdAt, job.zone) ?? scope.now,
    name: shown,
    domains: united,
    ...(owner && { owner }),
    ...(industry && { industry }),
    ...(tags.length > 0 && { tags }),
    ...(custom && { custom }),
  };
  const row = known ? await scope.put('companies', company) : await scope.add('companies', company);
  const noted = await addImportedNote(job, row.id, record.notes, left);
  await keepCompanyId(job, record.sourceId, row.id);
  await attachWaiting(job, 'company', { id: record.sourceId, name }, row.id);
  if (!known) return { became: 'added' };
  return { became: row === known && !noted ? 'same' : 'updated' };
}

async function knownCompany(
  job: ImportJob,
  record: CompanyRecord,
  name: string,
  domains: string[],
): Promise<Company | undefined> {
  const { scope, product } = job;
  const origin = await rowOf(scope, product, 'company', record.sourceId);
  if (origin) return scope.get('companies', origin.rowId);
  const owners = await scope.by('companies', domains);
  const byDomain = domains.map((domain) => owners.get(domain)).find((one) => one !== undefined);
  const byName = byDomain ? undefined : await companyWithName(scope, name);
  const found = byDomain ?? byName;
  if (!found) return undefined;
  // Branches of one house share a domain; with ids of their own they are companies of their own.
  const isOther =
    record.sourceId !== '' &&
    (await isClaimed(scope, product, found.id)) &&
    (byName !== undefined || !isLongerName(found.name, name));
  return isOther ? undefined : found;
}

/** Whether nobody gave the company its name: it was read off the domain. */
function isProposed({ name, domains }: Company): boolean {
  return domains.some((domain) => proposedCompany(domain) === name);
}

function domainsOf({ domains, urls }: CompanyRecord): string[] {
  const found = [...domains, ...urls.map(({ url }) => url)].flatMap(
    (text) => domainOfUrl(text) ?? [],
  );
  return [...new Set(found)].filter((domain) => !isFreeMail(domain) && !SHARED.has(domain));
}

/** What a company has no field for, under names of ours. */
function customsOf({ phones, places, urls }: CompanyRecord): Custom[] {
  const lines = (values: string[], label: string): Custom[] =>
    values.length > 0 ? [{ label, type: 'text', value: values.join('\n').slice(0, 4000) }] : [];
  const [site] = urls.filter(({ url }) => /^https?:\/\//i.test(url));
  return [
    ...lines(
      phones.map(({ number, label }) => (label ? `${number} (${label})` : number)),
      t('import_field_phone'),
    ),
    ...lines(
      places.map(({ text }) => text),
      t('import_note_place'),
    ),
    ...(site ? [{ label: t('import_note_url'), type: 'url', value: site.url } as const] : []),
  ];
}
