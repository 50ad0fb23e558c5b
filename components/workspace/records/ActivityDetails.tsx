import { useState } from 'preact/hooks';
import { safeLink } from '@/components/popup/answers';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { fullDate } from '@/components/ui/dates';
import { Failed, Loading } from '@/components/ui/Waiting';
import { hashOf } from '@/components/workspace/route';
import { DraftDialog } from '@/components/workspace/templates/DraftDialog';
import type { ActivityView } from '@/storage/api';
import { say, t, tn } from '@/utils/words';
import { MarkSentence } from './MarkSentence';
import { OwnActivityForm } from './OwnActivityForm';
import { useActivity } from './queries';

/** All that is known of one mail, meeting, call or note; what is one's own can be changed. */
export function ActivityDetails({ activityId }: { activityId: string }) {
  const query = useActivity(activityId);
  if (query.isPending) return <Loading lines={1} />;
  if (!query.data) return <Failed error={query.error} again={() => void query.refetch()} />;
  return <Details view={query.data} />;
}

function Details({ view }: { view: ActivityView }) {
  const act = useAct();
  const [editing, setEditing] = useState(false);
  const [drafting, setDrafting] = useState(false);
  const link = safeLink(view.link);
  if (editing && (view.kind === 'call' || view.kind === 'note'))
    return (
      <OwnActivityForm
        kind={view.kind}
        known={view}
        people={[]}
        onClose={() => setEditing(false)}
      />
    );
  const outcome = [view.call && t(`call_${wordOf(view.call.outcome)}`), minutesOf(view)];
  return (
    <div class="entry-details">
      <p class="small muted">
        <time dateTime={new Date(view.at).toISOString()}>{fullDate(view.at)}</time>
      </p>
      {view.call && <p>{outcome.filter(Boolean).join(' · ')}</p>}
      {view.call && view.call.objections.length > 0 && (
        <p>
          <span class="muted">{t('call_objections')}: </span>
          <bdi>{view.call.objections.join(', ')}</bdi>
        </p>
      )}
      {(view.body || view.snippet) && (
        <p class="entry-body" dir="auto">
          {view.body || view.snippet}
        </p>
      )}
      <MarkSentence view={view} />
      {view.place && <p dir="auto">{view.place}</p>}
      {view.outcome && (
        <p dir="auto">
          {t('record_outcome')}: {view.outcome}
        </p>
      )}
      {view.nextStep && (
        <p dir="auto">
          {t('popup_deal_next')}: {view.nextStep}
        </p>
      )}
      {view.participants.length > 0 && (
        <p class="small muted entry-people">
          {view.participants.map(({ address, name }) => (
            <bdi key={address} title={address}>
              {name || address}
            </bdi>
          ))}
        </p>
      )}
      {view.about.length > 0 && (
        <p class="small entry-people">
          {view.about.map(({ contactId, name }) => (
            <a key={contactId} href={hashOf('person', [contactId])}>
              <bdi>{name}</bdi>
            </a>
          ))}
        </p>
      )}
      <div class="row">
        {view.threadId && (
          <a class="button link" href={hashOf('thread', [view.threadId])}>
            {t('record_thread')}
          </a>
        )}
        {link && (
          <a class="button link" href={link} target="_blank" rel="noopener">
            {t('record_in_gmail')}
          </a>
        )}
        {view.kind === 'meeting' && view.at < Date.now() && (
          <Button look="link" onClick={() => setDrafting(true)}>
            {t('draft_recap')}
          </Button>
        )}
        {view.own && (
          <>
            <Button look="link" onClick={() => setEditing(true)}>
              {t('popup_edit')}
            </Button>
            <Button
              look="link"
              class="danger"
              onClick={() =>
                void act({
                  said: t(view.kind === 'call' ? 'record_said_call_gone' : 'record_said_note_gone'),
                  call: (again) =>
                    background.removeActivity({ activityId: view.activityId }, again),
                })
              }
            >
              {t('record_delete')}
            </Button>
          </>
        )}
        {!view.own && (
          <span class="small muted">{say(`why_${view.reason.code}`, view.reason.args)}</span>
        )}
      </div>
      {drafting && (
        <DraftDialog
          about={{ activityId: view.activityId, contactId: view.about[0]?.contactId }}
          onClose={() => setDrafting(false)}
        />
      )}
    </div>
  );
}

/** The end of the word's key for an outcome. */
export function wordOf(outcome: NonNullable<ActivityView['call']>['outcome']) {
  return WORDS[outcome];
}

const WORDS = {
  reached: 'reached',
  message: 'message',
  'no-answer': 'no_answer',
  'call-back': 'call_back',
  'wrong-number': 'wrong_number',
} as const;

function minutesOf({ call }: ActivityView): string | null {
  return call?.minutes ? tn('call_took', call.minutes) : null;
}
