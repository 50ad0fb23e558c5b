import { useState } from 'preact/hooks';
import { background, useSearch } from '@/components/queries';
import { Field } from '@/components/ui/Field';
import type { DealCard } from '@/storage/api';
import { t } from '@/utils/words';
import { useAct } from './notices';

/** Finds somebody by the first letters and adds them to the deal. */
export function AddPerson({ deal }: { deal: DealCard }) {
  const act = useAct();
  const [query, setQuery] = useState('');
  const search = useSearch(query);
  const has = new Set(deal.people.map((person) => person.contactId));
  const found = query.trim() ? (search.data?.people ?? []) : [];
  const choices = found.filter((person) => !has.has(person.contactId)).slice(0, 5);

  return (
    <>
      <Field
        label={t('popup_person_add')}
        bare
        type="search"
        placeholder={t('popup_person_add')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {query.trim() !== '' && (
        <ul class="lines" aria-label={t('popup_search_people')}>
          {choices.map((person) => (
            <li key={person.contactId}>
              <button
                type="button"
                class="line"
                onClick={() => {
                  setQuery('');
                  void act({
                    said: t('popup_said_person_added', person.name, deal.name),
                    call: (again) =>
                      background.setDeal(
                        {
                          anchor: { kind: 'contact', contactId: person.contactId },
                          dealId: deal.dealId,
                        },
                        again,
                      ),
                  });
                }}
              >
                <span class="cut" dir="auto">
                  {person.name}
                </span>
                <span class="cut muted small">{person.addresses[0]}</span>
              </button>
            </li>
          ))}
          {choices.length === 0 && !search.isFetching && (
            <li class="small muted">{t('popup_search_nobody')}</li>
          )}
        </ul>
      )}
    </>
  );
}
