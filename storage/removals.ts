import { t } from '@/utils/words';
import { removeProposals } from './enrichment/propose';
import { Refused } from './refused';
import type { Rows } from './schema';
import { removeSignals } from './signals';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** Rows of one kind that hang on a record; more than that no person makes by hand. */
const MOST = 5000;

/** Deletes a person; their mail and meetings stay, for the day they are added again. */
export async function removeContact(
  input: { contactId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'remove', callKey }, async (scope) => {
    if (!(await scope.get('contacts', input.contactId))) throw new Refused(t('refused_gone'));
    await removeContactIn(scope, input.contactId);
    return {};
  });
  return { change };
}

/** Deletes a company; its people, deals and tasks stay without one. */
export async function removeCompany(
  input: { companyId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'remove', callKey }, async (scope) => {
    if (!(await scope.get('companies', input.companyId))) throw new Refused(t('refused_gone'));
    await removeCompanyIn(scope, input.companyId);
    return {};
  });
  return { change };
}

/** Inside a write: a person goes, out of deals and tasks too, and with notes about nobody else. */
export async function removeContactIn(scope: WriteScope, contactId: string): Promise<void> {
  for (const deal of await scope.list('deals', 'contactIds', contactId, MOST))
    await scope.put('deals', {
      ...deal,
      people: deal.people.filter((one) => one.contactId !== contactId),
      contactIds: deal.contactIds.filter((id) => id !== contactId),
    });
  for (const task of await scope.list('tasks', 'contactId', contactId, MOST))
    await scope.put('tasks', { ...task, contactId: undefined });
  await forgetAbout(scope, contactId);
  await removeProposals(scope, contactId);
  await removeSignals(scope, 'contactId', contactId);
  await scope.remove('contacts', contactId);
}

/** Inside a write: a company goes, from its people, deals and tasks too. */
export async function removeCompanyIn(scope: WriteScope, companyId: string): Promise<void> {
  for (const contact of await scope.list('contacts', 'companyId', companyId, MOST))
    await scope.put('contacts', { ...contact, companyId: undefined });
  for (const deal of await scope.list('deals', 'companyId', companyId, MOST))
    await scope.put('deals', { ...deal, companyId: undefined });
  for (const task of await scope.list('tasks', 'companyId', companyId, MOST))
    await scope.put('tasks', { ...task, companyId: undefined });
  await forgetAbout(scope, companyId);
  await scope.remove('companies', companyId);
}

/** Notes and calls about a record lose it; those about nothing else would be found nowhere. */
async function forgetAbout(scope: WriteScope, id: string): Promise<void> {
  const range = IDBKeyRange.bound([id], [id, []]);
  const touches = await scope.requests.all('touches', { range });
  for (const { activityId, address } of touches) {
    if (address !== '') continue;
    const activity = await scope.get('activities', activityId);
    if (!activity) continue;
    const aboutIds = activity.aboutIds.filter((about) => about !== id);
    if (isFound(activity, aboutIds)) await scope.put('activities', { ...activity, aboutIds });
    else await scope.remove('activities', activityId);
  }
}

function isFound(activity: Rows['activities'], aboutIds: string[]): boolean {
  return (
    aboutIds.length > 0 ||
    activity.participants.length > 0 ||
    activity.threadId !== undefined ||
    activity.dealId !== undefined
  );
}
