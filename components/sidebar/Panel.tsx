import { useMemo, useState } from 'preact/hooks';
import { isGone, unreadWords } from '@/components/errors';
import { Problem } from '@/components/ui/Status';
import { Time } from '@/components/ui/Time';
import type { SubjectView } from '@/storage/api';
import type { Command } from '@/utils/commands';
import type { MeetingSubject } from '@/utils/host';
import { Deal } from './Deal';
import { History } from './History';
import { LogThread } from './LogThread';
import { Foot, type LastChange, LastChangeContext } from './last-change';
import type { Live } from './live';
import { Notes } from './Notes';
import { Outcome } from './Outcome';
import { People } from './People';
import type { Place } from './place';
import { Skeleton } from './States';
import { Tasks } from './Tasks';

interface PanelProps {
  place: Place;
  query: Live<SubjectView>;
  command: Command | null;
  done: () => void;
}

/** Everything about one thread or meeting; drawn anew for another one. */
export function Panel({ place, query, command, done }: PanelProps) {
  const [last, tell] = useState<LastChange | null>(null);
  const context = useMemo(() => ({ last, tell }), [last]);
  const view = query.data;
  const { subject } = place;
  return (
    <LastChangeContext.Provider value={context}>
      <div class="scroll">
        {subject.kind === 'meeting' && <MeetingLine subject={subject} />}
        <LogThread place={place} view={view} commanded={command === 'log-subject'} done={done} />
        {query.error !== undefined && !isGone(query.error) && (
          <div class="section">
            <Problem onRetry={query.refetch}>{unreadWords(query.error)}</Problem>
          </div>
        )}
        {query.isPending && <Skeleton />}
        {view && <People place={place} view={view} />}
        {view?.meeting?.ended && subject.kind === 'meeting' && (
          <Outcome
            subject={subject}
            outcome={view.meeting.outcome}
            nextStep={view.meeting.nextStep}
          />
        )}
        {view && <Tasks place={place} view={view} />}
        {view && <Deal place={place} view={view} />}
        {/* Not before what stands above it, which would push it away under a click. */}
        {!query.isPending && (
          <Notes place={place} commanded={command === 'write-note'} done={done} />
        )}
        {view && <History view={view} />}
      </div>
      <Foot />
    </LastChangeContext.Provider>
  );
}

/** When it is stands here as the calendar beside it says, whatever zone the machine is in. */
function MeetingLine({ subject: { meeting, zone } }: { subject: MeetingSubject }) {
  return (
    <div class="section subject">
      <p class="person-name cut" dir="auto" title={meeting.title}>
        {meeting.title}
      </p>
      {meeting.startAt !== undefined && (
        <p class="small muted">
          <Time
            at={meeting.startAt}
            form={meeting.allDay ? 'day' : 'moment'}
            zone={meeting.allDay ? undefined : zone}
          />
        </p>
      )}
    </div>
  );
}
