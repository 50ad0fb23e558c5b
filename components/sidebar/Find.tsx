import { useState } from 'preact/hooks';
import { errorWords } from '@/components/errors';
import { Field } from '@/components/ui/Field';
import { Problem } from '@/components/ui/Status';
import { t } from '@/utils/words';
import { useCall } from './live';

/** The search over everything. What is found opens in the workspace: nothing of it comes into this page. */
export function Find() {
  const [query, setQuery] = useState('');
  const show = useCall('showSearch');
  return (
    <form
      class="find"
      onSubmit={(event) => {
        event.preventDefault();
        if (query.trim()) void show.mutate({ query }, { onSuccess: () => setQuery('') });
      }}
    >
      <Field
        bare
        type="search"
        label={t('sidebar_search')}
        placeholder={t('sidebar_search')}
        maxLength={200}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {show.error && <Problem>{errorWords(show.error)}</Problem>}
    </form>
  );
}
