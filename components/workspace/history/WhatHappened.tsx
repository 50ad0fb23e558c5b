import { useInfiniteQuery } from '@tanstack/preact-query';
import { useId } from 'preact/hooks';
import { background } from '@/components/queries';
import { List } from '@/components/ui/List';
import { Time } from '@/components/ui/Time';
import { Failed, Loading, More } from '@/components/ui/Waiting';
import type { FieldChange, RecordChange, RecordPage, Said } from '@/storage/api';
import type { TableName } from '@/storage/schema';
import { t, uiLanguage } from '@/utils/words';
import { actorWords, deedWords, fieldWords } from './words';
import './history.css';

/** "What happened here": the past of one record, field by field, newest first. */
export function WhatHappened({ table, id }: { table: TableName; id: string }) {
  const heading = useId();
  const query = useInfiniteQuery({
    queryKey: ['changesOf', table, id],
    queryFn: ({ pageParam }) => background.changesOf({ table, id, from: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: RecordPage) => page.next ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section class="what-happened" aria-labelledby={heading}>
      <h3 id={heading}>{t('journal_here')}</h3>
      {query.isPending && <Loading lines={2} />}
      {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.data && items.length === 0 && <p class="small muted">{t('journal_here_empty')}</p>}
      {items.length > 0 && (
        <List labelledBy={heading}>
          {items.map((item) => (
            <Line key={item.change} item={item} />
          ))}
        </List>
      )}
      {!query.isError && <More of={query} words={t('journal_older')} />}
    </section>
  );
}

function Line({ item }: { item: RecordChange }) {
  return (
    <li class={item.undoneBy ? 'happened undone' : 'happened'}>
      <p class="small">
        {deedWords({ ...item, file: null, undid: null })} ·{' '}
        <span class="muted">
          {actorWords(item.actor)} · {t(`journal_fate_${item.fate}`)} · <Time at={item.at} />
        </span>
      </p>
      {item.fields.length > 0 && (
        <dl class="happened-fields small">
          {item.fields.map((field) => (
            <Field key={`${field.field} ${field.own ?? ''}`} field={field} />
          ))}
        </dl>
      )}
    </li>
  );
}

function Field({ field: { field, own, from, to } }: { field: FieldChange }) {
  return (
    <div>
      <dt class="muted">{own ? <bdi>{own}</bdi> : fieldWords(field)}</dt>
      <dd>
        {from.kind !== 'unsaid' && (
          <>
            <span class="hidden">{t('journal_was')} </span>
            <del>
              <Value said={from} />
            </del>{' '}
          </>
        )}
        {to.kind !== 'unsaid' && (
          <>
            <span class="hidden">{t('journal_is')} </span>
            <ins>
              <Value said={to} />
            </ins>
          </>
        )}
        {from.kind === 'unsaid' && to.kind === 'unsaid' && t('journal_fate_changed')}
      </dd>
    </div>
  );
}

function Value({ said }: { said: Said }) {
  if (said.kind === 'time') return <Time at={said.at} />;
  if (said.kind === 'number')
    return <bdi>{new Intl.NumberFormat(uiLanguage()).format(said.number)}</bdi>;
  if (said.kind === 'text' && said.text !== '') return <bdi>{said.text}</bdi>;
  return <span class="muted">{t('journal_nothing')}</span>;
}
