import { safeLink } from '@/components/popup/answers';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Select } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { Time } from '@/components/ui/Time';
import { Loading } from '@/components/ui/Waiting';
import { hashOf } from '@/components/workspace/route';
import { TaskList } from '@/components/workspace/tasks/TaskList';
import type { ThreadPage as View } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { Compose } from './Compose';
import { DealLines, TurnBadge } from './lines';
import { useThreadPage } from './queries';
import { Part, RecordFrame } from './RecordFrame';
import { Timeline } from './Timeline';
import { isGone, Unread } from './Unread';

/** One conversation: its messages and notes, who takes part, and which deal it belongs to. */
export function ThreadPage({ threadId }: { threadId: string }) {
  const query = useThreadPage(threadId);
  if (query.isPending) return <Loading lines={6} />;
  if (!query.data || isGone(query.error))
    return <Unread error={query.error} again={() => void query.refetch()} />;
  const view = query.data;
  const { thread } = view;
  const link = safeLink(thread.link);
  const anchor = { kind: 'conversation', threadId } as const;
  return (
    <RecordFrame
      icon="mail"
      title={thread.subject || t('popup_no_subject')}
      sub={
        <>
          <span>{tn('record_mails', thread.count)}</span>
          {thread.lastAt > 0 && <Time at={thread.lastAt} />}
        </>
      }
      badges={<TurnBadge turn={thread.turn} />}
      actions={
        link && (
          <a class="button" href={link} target="_blank" rel="noopener">
            <Icon name="open" />
            {t('record_in_gmail')}
          </a>
        )
      }
      side={
        <>
          <DealChoice threadId={threadId} view={view} />
          <Part title={t('popup_people')}>
            {view.people.length === 0 ? (
              <p class="small muted">{t('record_thread_strangers')}</p>
            ) : (
              <ul class="lines">
                {view.people.map((person) => (
                  <li key={person.contactId}>
                    <a class="line" href={hashOf('person', [person.contactId])}>
                      <Icon name="person" />
                      <span class="cut" dir="auto">
                        {person.name}
                      </span>
                      <span class="grow" />
                      <span class="small muted cut" dir="ltr">
                        {person.address}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </Part>
        </>
      }
    >
      <Compose anchor={anchor} people={view.people} />
      {view.tasks.length > 0 && (
        <Part title={t('popup_tasks')}>
          <TaskList tasks={view.tasks} />
        </Part>
      )}
      <Timeline of={{ kind: 'thread', id: threadId }} empty="record_thread_empty" />
    </RecordFrame>
  );
}

function DealChoice({ threadId, view }: { threadId: string; view: View }) {
  const act = useAct();
  const { deal } = view;
  const choices = view.dealChoices.filter(({ dealId }) => dealId !== deal?.dealId);
  const link = (dealId: string | null) => {
    const name = choices.find((one) => one.dealId === dealId)?.name;
    void act({
      said: name ? t('record_said_linked', name) : t('record_said_unlinked'),
      call: (again) =>
        background.setDeal({ anchor: { kind: 'conversation', threadId }, dealId }, again),
    });
  };
  return (
    <Part title={t('record_deal')}>
      {deal && <DealLines deals={[deal]} />}
      {deal || choices.length > 0 ? (
        <Select
          label={t('record_deal_link')}
          bare
          value={deal?.dealId ?? ''}
          onChange={(event) => link(event.currentTarget.value || null)}
        >
          <option value="">{t('record_deal_none')}</option>
          {deal && <option value={deal.dealId}>{deal.name}</option>}
          {choices.map((one) => (
            <option key={one.dealId} value={one.dealId}>
              {one.name}
            </option>
          ))}
        </Select>
      ) : (
        <p class="small muted">{t('record_no_deals')}</p>
      )}
    </Part>
  );
}
