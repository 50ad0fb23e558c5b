import { useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background, useSearch, useSettings } from '@/components/queries';
import { Search } from '@/components/search/Search';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { isAddress } from '@/utils/limits';
import { proposedName } from '@/utils/rules/names';
import { isOwn } from '@/utils/rules/who';
import { t } from '@/utils/words';

/** "Find or add": what was selected in a page is looked up, and an unknown address can be added. */
export function Find({ query }: { query: string }) {
  return (
    <div class="sheet">
      <h1>{t('find_title')}</h1>
      {isAddress(query) && <AddAddress address={query} />}
      <Search
        focus
        first={query}
        openPanel={(panel) => {
          if (panel.kind === 'person') location.hash = `#/person/${panel.contactId}`;
          else location.hash = `#/deal/${panel.dealId}`;
        }}
      />
    </div>
  );
}

/** The form for somebody who is no contact yet; nothing for those who are. */
function AddAddress({ address }: { address: string }) {
  const act = useAct();
  const search = useSearch(address);
  const settings = useSettings();
  const [name, setName] = useState(proposedName('', address));
  const [company, setCompany] = useState('');
  const isKnown = search.data?.people.some((person) => person.addresses.includes(address));
  if (!search.data || !settings.data || isKnown) return null;
  const { accounts, aliases } = settings.data;
  if (isOwn(address, [...accounts, ...aliases])) return <p>{t('excluded_own')}</p>;
  const add = async () => {
    const added = await act({
      said: t('find_added', name.trim() || address),
      call: (again) =>
        background.addContact(
          { address, name: name.trim(), company: company.trim() || null, source: 'selection' },
          again,
        ),
    });
    // The form goes away under the focus: from the search Enter leads to whom it found now.
    if (added) document.querySelector<HTMLElement>('main .search-input')?.focus();
  };
  return (
    <form
      class="find-add"
      aria-label={t('find_add', address)}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <p dir="auto">{t('find_unknown', address)}</p>
      <Field
        label={t('find_name')}
        value={name}
        maxLength={200}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Field
        label={t('find_company')}
        value={company}
        maxLength={200}
        onInput={(event) => setCompany(event.currentTarget.value)}
      />
      <Button look="primary" icon="plus" type="submit">
        {t('find_add', name.trim() || address)}
      </Button>
    </form>
  );
}
