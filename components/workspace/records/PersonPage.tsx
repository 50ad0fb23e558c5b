import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { IconButton } from '@/components/ui/Button';
import { Time } from '@/components/ui/Time';
import { Together } from '@/components/ui/Together';
import { Loading } from '@/components/ui/Waiting';
import { CustomFields } from '@/components/workspace/fields/CustomFields';
import { WhatHappened } from '@/components/workspace/history/WhatHappened';
import { hashOf } from '@/components/workspace/route';
import { PersonScores } from '@/components/workspace/scores/PersonScores';
import { TaskList } from '@/components/workspace/tasks/TaskList';
import type { PersonPage as View } from '@/storage/api';
import { isAddress } from '@/utils/limits';
import { t, tn } from '@/utils/words';
import { Commitments } from './Commitments';
import { Compose } from './Compose';
import { Deals } from './Deals';
import { asList, Facts, Lines, ListFact, TagsFact, TextFact } from './Facts';
import { MeetingLines, ThreadLines, TurnBadge } from './lines';
import { NextActions } from './NextActions';
import { Proposals } from './Proposals';
import { Purchases } from './Purchases';
import { usePersonPage } from './queries';
import { leave, Part, RecordFrame } from './RecordFrame';
import { Signals } from './Signals';
import { Timeline } from './Timeline';
import { isGone, Unread } from './Unread';

/** Everything about one person on a page of its own. */
export function PersonPage({ contactId }: { contactId: string }) {
  const act = useAct();
  const query = usePersonPage(contactId);
  if (query.isPending) return <Loading lines={6} />;
  if (!query.data || isGone(query.error))
    return <Unread error={query.error} again={() => void query.refetch()} />;
  const view = query.data;
  const anchor = { kind: 'contact', contactId } as const;
  const remove = async () => {
    const gone = await act({
      said: t('popup_said_deleted', view.name),
      call: (again) => background.removeContact({ contactId }, again),
    });
    if (gone) leave('#/');
  };
  return (
    <RecordFrame
      icon="person"
      title={view.name}
      sub={<Sub view={view} />}
      badges={<TurnBadge turn={view.turn} />}
      remove={{ words: t('record_delete'), run: () => void remove() }}
      side={
        <>
          <PersonFacts view={view} />
          <Together of={['personScores', 'signalsOf', 'ownValues']}>
            <Part title={t('score_title')}>
              <PersonScores contactId={contactId} />
            </Part>
            <Signals of="contactId" id={contactId} />
            <Deals deals={view.deals} />
            <Purchases purchases={view.purchases} />
            {view.meetings.length > 0 && (
              <Part title={t('record_meetings_to_come')}>
                <MeetingLines meetings={view.meetings} />
              </Part>
            )}
            {view.threads.length > 0 && (
              <Part title={t('popup_search_threads')}>
                <ThreadLines threads={view.threads} />
              </Part>
            )}
            <CustomFields of="contacts" id={contactId} />
            <WhatHappened table="contacts" id={contactId} />
          </Together>
        </>
      }
    >
      <Compose anchor={anchor} />
      <Together of={['proposals', 'lookalikes', 'nextActions', 'commitments']}>
        <Proposals contactId={contactId} />
        <NextActions about={{ contactId }} />
        <Commitments contactId={contactId} />
        {view.tasks.length > 0 && (
          <Part title={t('popup_tasks')}>
            <TaskList tasks={view.tasks} />
          </Part>
        )}
        <Timeline of={{ kind: 'person', id: contactId }} empty="popup_history_empty" />
      </Together>
    </RecordFrame>
  );
}

function Sub({ view }: { view: View }) {
  const { relationship: figures } = view;
  return (
    <>
      {view.title && <bdi>{view.title}</bdi>}
      {view.company && (
        <a href={hashOf('company', [view.company.companyId])}>
          <bdi>{view.company.name}</bdi>
        </a>
      )}
      {figures.lastAt === null ? (
        <span>{t('popup_never_touched')}</span>
      ) : (
        <span>
          {t('popup_last_touch')} <Time at={figures.lastAt} />
        </span>
      )}
      {figures.inbound + figures.outbound > 0 && (
        <span>{t('popup_mails', figures.inbound, figures.outbound)}</span>
      )}
      {view.introducedBy && (
        <span>
          {t('record_introduced_by')}{' '}
          <a href={hashOf('person', [view.introducedBy.contactId])}>
            <bdi>{view.introducedBy.name}</bdi>
          </a>
        </span>
      )}
      {figures.meetings > 0 && <span>{tn('popup_meetings', figures.meetings)}</span>}
    </>
  );
}

type Edit = Omit<Parameters<typeof background.editContact>[0], 'contactId'>;

function PersonFacts({ view }: { view: View }) {
  const act = useAct();
  const { contactId } = view;
  const save = (edit: Edit) =>
    act({
      said: t('popup_said_saved', edit.name ?? view.name),
      call: (again) => background.editContact({ contactId, ...edit }, again),
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
      <TextFact
        label={t('popup_person_title')}
        value={view.title}
        maxLength={200}
        onSave={(title) => save({ title })}
      />
      <TextFact
        label={t('popup_person_company')}
        value={view.company?.name}
        maxLength={200}
        onSave={(value) => save({ company: value || null })}
      >
        {view.company && (
          <a href={hashOf('company', [view.company.companyId])}>
            <bdi>{view.company.name}</bdi>
          </a>
        )}
      </TextFact>
      <ListFact
        label={t('record_addresses')}
        value={view.emails}
        check={(value) => {
          const wrong = asList(value).find((address) => !isAddress(address.toLowerCase()));
          return wrong === undefined ? null : t('record_address_wrong', wrong);
        }}
        onSave={(value) => save({ emails: value.map((one) => one.toLowerCase()) })}
      >
        <Lines>
          {view.emails.map((address) => (
            <li key={address}>
              <a href={`mailto:${address}`} dir="ltr">
                {address.slice(0, address.indexOf('@') + 1)}
                <wbr />
                {address.slice(address.indexOf('@') + 1)}
              </a>
              <IconButton
                class="own-edit"
                name={t('popup_copy', address)}
                icon="copy"
                onClick={() =>
                  void act({
                    said: t('popup_said_copied', address),
                    call: () => navigator.clipboard.writeText(address),
                  })
                }
              />
            </li>
          ))}
        </Lines>
      </ListFact>
      <ListFact
        label={t('record_phones')}
        value={view.phones}
        onSave={(value) => save({ phones: value.map((phone) => phone.slice(0, 40)) })}
      >
        <Lines>
          {view.phones.map((phone) => (
            <li key={phone}>
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} dir="ltr">
                {phone}
              </a>
            </li>
          ))}
        </Lines>
      </ListFact>
      <TagsFact tags={view.tags} onSave={(tags) => save({ tags })} />
      <TextFact
        label={t('record_lifecycle')}
        value={view.lifecycle}
        maxLength={80}
        proposals={[
          t('lifecycle_lead'),
          t('lifecycle_prospect'),
          t('lifecycle_customer'),
          t('lifecycle_partner'),
        ]}
        onSave={(lifecycle) => save({ lifecycle })}
      />
      <TextFact
        label={t('record_owner')}
        value={view.owner}
        maxLength={200}
        onSave={(owner) => save({ owner })}
      />
      <ListFact label={t('record_links')} value={view.urls ?? []} onSave={(urls) => save({ urls })}>
        <Lines>
          {(view.urls ?? []).map((url) => (
            <li key={url}>
              <WebLink url={url} />
            </li>
          ))}
        </Lines>
      </ListFact>
      <TextFact
        label={t('record_birthday')}
        value={view.birthday}
        maxLength={10}
        check={(value) =>
          value === null || /^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(String(value))
            ? null
            : t('record_birthday_wrong')
        }
        onSave={(value) => save({ birthday: value || null })}
      />
    </Facts>
  );
}

/** A stored link, shown short; only pages of the web are followed. */
export function WebLink({ url, name }: { url: string; name?: string }) {
  const words = name ?? url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  if (!/^https?:\/\//.test(url)) return <bdi>{words}</bdi>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
      <bdi>{words}</bdi>
    </a>
  );
}
