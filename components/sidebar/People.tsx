import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { List } from '@/components/ui/List';
import type { PersonHere, SubjectView } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { Excluded } from './Excluded';
import { KnownPerson } from './KnownPerson';
import { PrepCard } from './PrepCard';
import type { Place } from './place';
import { Section } from './Section';
import { UnknownPerson } from './UnknownPerson';

/** People and excluded addresses shown before "Show all". */
const AT_FIRST = 6;
const EXCLUDED_AT_FIRST = 2;

/** Who is this, when did we last talk? Those who are not people to keep come last, greyed. */
export function People({ place, view }: { place: Place; view: SubjectView }) {
  const people = view.people.filter((person) => !person.excluded);
  const excluded = view.people.filter((person) => person.excluded);
  return (
    <Section title={t('sidebar_people')}>
      {view.people.length === 0 && <p class="muted">{t('sidebar_people_none')}</p>}
      <Some people={people} first={AT_FIRST}>
        {(person) => (
          <li key={person.address} class="person" tabIndex={-1}>
            {person.contact ? (
              <KnownPerson person={person} contact={person.contact} place={place} />
            ) : (
              <UnknownPerson person={person} place={place} />
            )}
            {place.subject.kind === 'meeting' && <PrepCard person={person} tasks={view.tasks} />}
          </li>
        )}
      </Some>
      <Some people={excluded} first={EXCLUDED_AT_FIRST}>
        {(person) => <Excluded key={person.address} person={person} />}
      </Some>
    </Section>
  );
}

interface SomeProps {
  people: PersonHere[];
  first: number;
  children: (person: PersonHere) => preact.JSX.Element;
}

/** The first few, and the rest behind a button. */
function Some({ people, first, children }: SomeProps) {
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;
  // A button that hides one single person takes as much room as the person.
  const shown = all || people.length <= first + 1 ? people : people.slice(0, first);
  const hidden = people.length - shown.length;
  return (
    <>
      <List class="people">{shown.map(children)}</List>
      {hidden > 0 && (
        <Button look="link" onClick={() => setAll(true)}>
          {tn('sidebar_people_more', hidden)}
        </Button>
      )}
    </>
  );
}
