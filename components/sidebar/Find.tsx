import { useState } from 'preact/hooks';
import { Field } from '@/components/ui/Field';
import { t } from '@/utils/words';
import { Failure } from './Failure';
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
      <Failure of={show.error} />
    </form>
  );
}
