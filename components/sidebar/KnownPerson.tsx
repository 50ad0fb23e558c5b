import { Time } from '@/components/ui/Time';
import type { PersonCard, PersonHere } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { Answer } from './Answer';
import { Avatar } from './Avatar';
import { Failure } from './Failure';
import { useCall } from './live';
import type { Place } from './place';

interface KnownPersonProps {
  person: PersonHere;
  contact: PersonCard;
  place: Place;
}

/** A contact: name, which leads to the record, place of work, when we last talked and how often. */
export function KnownPerson({ person, contact, place }: KnownPersonProps) {
  const show = useCall('showRecord');
  const work = [contact.title, contact.company].filter(Boolean).join(' · ');
  return (
    <div class="person-line">
      <Avatar name={contact.name || person.address} known />
      <div class="person-text">
        <div class="person-head">
          <button
            type="button"
            class="person-name person-open cut"
            dir="auto"
            title={`${person.address} · ${t('sidebar_open_record')}`}
            onClick={() => void show.mutate({ kind: 'person', id: contact.contactId })}
          >
            {contact.name || person.address}
          </button>
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
        <Failure of={show.error} />
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
