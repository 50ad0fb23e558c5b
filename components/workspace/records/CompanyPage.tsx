import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Time } from '@/components/ui/Time';
import { Together } from '@/components/ui/Together';
import { Loading } from '@/components/ui/Waiting';
import { CustomFields } from '@/components/workspace/fields/CustomFields';
import { WhatHappened } from '@/components/workspace/history/WhatHappened';
import { hashOf } from '@/components/workspace/route';
import { TaskList } from '@/components/workspace/tasks/TaskList';
import type { CompanyPage as View } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { Compose } from './Compose';
import { Deals } from './Deals';
import { Facts, Lines, ListFact, TagsFact, TextFact } from './Facts';
import { TurnBadge } from './lines';
import { WebLink } from './PersonPage';
import { Purchases } from './Purchases';
import { useCompanyPage } from './queries';
import { leave, Part, RecordFrame } from './RecordFrame';
import { Timeline } from './Timeline';
import { isGone, Unread } from './Unread';

/** Everything about one company: its people, deals, and all that was said with any of them. */
export function CompanyPage({ companyId }: { companyId: string }) {
  const act = useAct();
  const query = useCompanyPage(companyId);
  if (query.isPending) return <Loading lines={6} />;
  if (!query.data || isGone(query.error))
    return <Unread error={query.error} again={() => void query.refetch()} />;
  const view = query.data;
  const remove = async () => {
    const gone = await act({
      said: t('popup_said_deleted', view.name),
      call: (again) => background.removeCompany({ companyId }, again),
    });
    if (gone) leave('#/');
  };
  return (
    <RecordFrame
      icon="building"
      title={view.name}
      sub={
        <>
          {view.domains[0] && <bdi>{view.domains[0]}</bdi>}
          {view.industry && <bdi>{view.industry}</bdi>}
          <span>{tn('popup_search_company_people', view.people.length + view.morePeople)}</span>
        </>
      }
      remove={{ words: t('record_delete'), run: () => void remove() }}
      side={
        <>
          <CompanyFacts view={view} />
          <Together of={['ownValues']}>
            <Deals deals={view.deals} />
            <Purchases purchases={view.purchases} />
            <CustomFields of="companies" id={companyId} />
            <WhatHappened table="companies" id={companyId} />
          </Together>
        </>
      }
    >
      <Compose anchor={{ kind: 'company', companyId }} people={view.people} />
      {view.tasks.length > 0 && (
        <Part title={t('popup_tasks')}>
          <TaskList tasks={view.tasks} />
        </Part>
      )}
      <People view={view} />
      <Timeline of={{ kind: 'company', id: companyId }} empty="record_company_empty" />
    </RecordFrame>
  );
}

/** Who is there, and what was exchanged with each. */
function People({ view }: { view: View }) {
  return (
    <Part title={t('popup_people')}>
      {view.people.length === 0 ? (
        <p class="small muted">{t('record_no_people')}</p>
      ) : (
        <div class="people-scroll">
          <table class="people-table">
            <thead>
              <tr class="small muted">
                <th scope="col">{t('popup_person_name')}</th>
                <th scope="col">{t('popup_kind_in')}</th>
                <th scope="col">{t('popup_kind_out')}</th>
                <th scope="col">{t('record_meetings')}</th>
                <th scope="col">{t('popup_last_touch')}</th>
              </tr>
            </thead>
            <tbody>
              {view.people.map((person) => (
                <tr key={person.contactId}>
                  <th scope="row">
                    <a href={hashOf('person', [person.contactId])}>
                      <bdi>{person.name}</bdi>
                    </a>
                    {person.title && (
                      <span class="small muted" dir="auto">
                        {person.title}
                      </span>
                    )}
                  </th>
                  <td>{person.inbound}</td>
                  <td>{person.outbound}</td>
                  <td>{person.meetings}</td>
                  <td>
                    {person.lastTouchAt === null ? '–' : <Time at={person.lastTouchAt} />}{' '}
                    <TurnBadge turn={person.turn} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {view.morePeople > 0 && <p class="small muted">{tn('popup_more_deals', view.morePeople)}</p>}
    </Part>
  );
}

type Edit = Omit<Parameters<typeof background.editCompany>[0], 'companyId'>;

function CompanyFacts({ view }: { view: View }) {
  const act = useAct();
  const { companyId } = view;
  const save = (edit: Edit) =>
    act({
      said: t('popup_said_saved', edit.name ?? view.name),
      call: (again) => background.editCompany({ companyId, ...edit }, again),
    });
  return (
    <Facts title={t('record_facts')}>
      <TextFact
        label={t('popup_person_name')}
        value={view.name}
        required
        maxLength={200}
        onSave={(name) => save({ name })}
      />
      <ListFact
        label={t('record_domains')}
        value={view.domains}
        onSave={(domains) => save({ domains })}
      >
        <Lines>
          {view.domains.map((domain) => (
            <li key={domain}>
              <WebLink url={`https://${domain}`} />
            </li>
          ))}
        </Lines>
      </ListFact>
      <TextFact
        label={t('record_industry')}
        value={view.industry}
        maxLength={120}
        onSave={(industry) => save({ industry })}
      />
      <TagsFact tags={view.tags} onSave={(tags) => save({ tags })} />
      <TextFact
        label={t('record_owner')}
        value={view.owner}
        maxLength={200}
        onSave={(owner) => save({ owner })}
      />
    </Facts>
  );
}
