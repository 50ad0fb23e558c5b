import { uuidv7 } from 'uuidv7';
import { hostTyped } from '@/utils/rules/host-typed';
import { cleanLine } from '@/utils/text';
import { t } from '@/utils/words';
import { companyWithName, withDomain } from './contacts';
import { domainOf } from './domains';
import { Refused } from './refused';
import { cleanList } from './texts';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** What may be said about a company; what is left out stays. */
export interface CompanyEdit {
  name?: string;
  domains?: string[];
  industry?: string;
  owner?: string;
  tags?: string[];
}

/**
 * Adds a company by hand. Where one has that domain already, or that name, nothing is added and that
 * one is answered, `known` by its name. A namesake without domains gets the one that was typed; one
 * with other domains is another company.
 */
export async function addCompany(
  input: { name: string; domain: string },
  callKey?: string,
): Promise<{ companyId: string; known: string | null; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'add', callKey },
    async (scope) => {
      const name = cleanLine(input.name, 200);
      if (!name) throw new Refused(t('refused_name'));
      const domain = input.domain.trim() ? domainIn(input.domain) : null;
      const owner = domain ? (await scope.by('companies', [domain])).get(domain) : undefined;
      const known =
        owner ??
        (await companyWithName(scope, name, ({ domains }) => !domain || domains.length === 0));
      if (known && domain && !owner) await withDomain(scope, known, domain);
      if (known) return { companyId: known.id, known: known.name };
      const { id } = await scope.add('companies', {
        id: uuidv7(),
        name,
        domains: domain ? [domain] : [],
        createdAt: scope.now,
      });
      return { companyId: id, known: null };
    },
  );
  return { ...answer, change };
}

/** Changes what is known about a company; a domain that another one has is refused. */
export async function editCompany(
  { companyId, ...input }: CompanyEdit & { companyId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'edit', callKey }, (scope) =>
    editCompanyIn(scope, { companyId, ...input }),
  );
  return { change };
}

/** Inside a write: the same. */
export async function editCompanyIn(
  scope: WriteScope,
  { companyId, ...input }: CompanyEdit & { companyId: string },
): Promise<void> {
  const company = await scope.get('companies', companyId);
  if (!company) throw new Refused(t('refused_gone'));
  const name = input.name === undefined ? company.name : cleanLine(input.name, 200);
  if (!name) throw new Refused(t('refused_name'));
  const domains = input.domains ? [...new Set(input.domains.map(domainIn))] : company.domains;
  const owners = await scope.by('companies', domains);
  for (const [domain, owner] of owners)
    if (owner.id !== companyId) throw new Refused(t('refused_address_taken', domain, owner.name));
  await scope.put('companies', {
    ...company,
    name,
    domains,
    ...(input.industry !== undefined && {
      industry: cleanLine(input.industry, 120) || undefined,
    }),
    ...(input.owner !== undefined && { owner: cleanLine(input.owner, 200) || undefined }),
    ...(input.tags && { tags: cleanList(input.tags, 60) }),
  });
}

/** The registrable domain in what was typed: `https://www.acme.com/about` is acme.com. */
function domainIn(typed: string): string {
  const host = hostTyped(typed);
  const domain = host && domainOf(`x@${host}`);
  if (!domain) throw new Refused(t('refused_domain', typed));
  return domain;
}
