import { Time } from '@/components/ui/Time';
import type { PersonCard, PersonHere } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { Avatar } from './Avatar';

/** A contact: name, place of work, when we last talked and how often. */
export function KnownPerson({ person, contact }: { person: PersonHere; contact: PersonCard }) {
  const work = [contact.title, contact.company].filter(Boolean).join(' · ');
  return (
    <div class="person-line">
      <Avatar name={contact.name || person.address} known />
      <div class="person-text">
        <p class="person-name cut" dir="auto" title={person.address}>
          {contact.name || person.address}
        </p>
        {work && (
          <p class="small muted cut" dir="auto" title={work}>
            {work}
          </p>
        )}
        <p class="small">
          {contact.lastTouchAt === null ? (
            t('sidebar_last_never')
          ) : (
            <>
              {t('sidebar_last_touch')} <Time at={contact.lastTouchAt} />
            </>
          )}
        </p>
        <Counts contact={contact} />
      </div>
    </div>
  );
}

function Counts({ contact: { inbound, outbound, meetings } }: { contact: PersonCard }) {
  const words = [
    inbound > 0 && tn('sidebar_received', inbound),
    outbound > 0 && tn('sidebar_sent', outbound),
    meetings > 0 && tn('sidebar_meetings', meetings),
  ].filter(Boolean);
  return words.length > 0 ? <p class="small muted">{words.join(' · ')}</p> : null;
}
