import { useState } from 'preact/hooks';
import { AddPerson } from '@/components/popup/AddPerson';
import { IconButton } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Time } from '@/components/ui/Time';
import { hashOf } from '@/components/workspace/route';
import type { DealCard, DealPerson } from '@/storage/api';
import { t } from '@/utils/words';
import type { SaveDeal } from './DealPage';
import { TurnBadge } from './lines';
import { Part } from './RecordFrame';

interface DealPartiesProps {
  dealId: string;
  deal: DealCard;
  parties: DealPerson[];
  save: SaveDeal;
}

/** The people of a deal and their part in it. */
export function DealParties({ dealId, deal, parties, save }: DealPartiesProps) {
  const people = parties.map(({ contactId, role }) => ({ contactId, role }));
  return (
    <Part title={t('popup_people')}>
      <ul class="lines">
        {parties.map((person) => (
          <li key={person.contactId} class="party">
            <a href={hashOf('person', [person.contactId])} class="cut" dir="auto">
              {person.name}
            </a>
            <Role
              key={person.role}
              person={person}
              onSave={(role) =>
                void save({
                  people: people.map((one) =>
                    one.contactId === person.contactId ? { ...one, role } : one,
                  ),
                })
              }
            />
            <TurnBadge turn={person.turn} />
            {person.lastTouchAt !== null && (
              <span class="small muted">
                <Time at={person.lastTouchAt} />
              </span>
            )}
            <IconButton
              name={t('record_party_remove', person.name)}
              icon="close"
              onClick={() =>
                void save({
                  people: people.filter(({ contactId }) => contactId !== person.contactId),
                })
              }
            />
          </li>
        ))}
      </ul>
      <AddPerson
        deal={{
          ...deal,
          dealId,
          people: parties.map(({ contactId, name }) => ({ contactId, name })),
        }}
      />
    </Part>
  );
}

/** A part in the deal, saved when it is left. */
function Role({ person, onSave }: { person: DealPerson; onSave(role: string): void }) {
  const [role, setRole] = useState(person.role);
  const save = () => {
    if (role.trim() !== person.role) onSave(role.trim());
  };
  return (
    <Field
      label={t('record_role', person.name)}
      bare
      placeholder={t('record_role_example')}
      value={role}
      maxLength={60}
      onInput={(event) => setRole(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        if (event.key === 'Escape') setRole(person.role);
      }}
    />
  );
}
