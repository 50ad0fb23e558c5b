import { Time } from '@/components/ui/Time';
import type { PersonCard, PersonHere } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { Answer } from './Answer';
import { Avatar } from './Avatar';
import type { Place } from './place';

interface KnownPersonProps {
  person: PersonHere;
  contact: PersonCard;
  place: Place;
}

/** A contact: name, place of work, when we last talked and how often. */
export function KnownPerson({ person, contact, place }: KnownPersonProps) {
  const work = [contact.title, contact.company].filter(Boolean).join(' · ');
  return (
    <div class="person-line">
      <Avatar name={contact.name || person.address} known />
      <div class="person-text">
        <div class="person-head">
          <p class="person-name cut" dir="auto" title={person.address}>
            {contact.name || person.address}
          </p>
          <Answer place={place} address={person.address} />
        </div>
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
        {person.own.map((line) => (
          <p key={line} class="small cut" dir="auto" title={line}>
            {line}
          </p>
        ))}
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
