import { useInfiniteQuery } from '@tanstack/preact-query';
import { useAct } from '@/components/popup/notices';
import { background, useSettings } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { List } from '@/components/ui/List';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { JournalItem, JournalPage } from '@/storage/api';
import type { Actor } from '@/storage/schema';
import { t } from '@/utils/words';
import { NumberSetting } from '../parts';
import { useAddressPart } from '../route';
import { JournalLine } from './JournalLine';
import { actorWords } from './words';
import './history.css';

const ACTORS: readonly Actor[] = ['person', 'automatic', 'import', 'undo'];

/** Everything that was ever changed, newest first; each change can be taken back. */
export function HistoryPage() {
  const [chosen, choose] = useAddressPart('by');
  const actor = ACTORS.find((one) => one === chosen);
  const query = useInfiniteQuery({
    queryKey: ['journal', actor],
    queryFn: ({ pageParam }) => background.journal({ before: pageParam, actor }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: JournalPage) => page.next ?? undefined,
  });
  const items = joined(query.data?.pages.flatMap((page) => page.items) ?? []);
  return (
    <div class="sheet settings journal">
      <h1>{t('journal_title')}</h1>
      <p class="muted">{t('journal_teach')}</p>
      <div class="journal-filter">
        <Select
          label={t('journal_filter')}
          value={actor ?? ''}
          onChange={(event) => choose(event.currentTarget.value || null)}
        >
          <option value="">{t('journal_all')}</option>
          {ACTORS.map((one) => (
            <option key={one} value={one}>
              {actorWords(one)}
            </option>
          ))}
        </Select>
      </div>
      {query.isPending && <Loading lines={6} />}
      {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.data && items.length === 0 && !query.hasNextPage && (
        <p class="muted">{t('journal_empty')}</p>
      )}
      {items.length > 0 && (
        <List label={t('journal_list')} class="group-box">
          {items.map((item) => (
            <JournalLine key={item.change} item={item} />
          ))}
        </List>
      )}
      {query.hasNextPage && (
        <Button
          class="journal-older"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('journal_older')}
        </Button>
      )}
      {!query.isPending && <HowLong />}
    </div>
  );
}

/** For how long changes are kept. */
function HowLong() {
  const { data } = useSettings();
  const act = useAct();
  if (!data) return null;
  return (
    <div class="group-box journal-keep">
      <NumberSetting
        label={t('journal_keep')}
        teach={t('journal_keep_teach')}
        unit={t('journal_keep_months')}
        value={data.keepChangesMonths ?? 0}
        min={0}
        max={240}
        wrong={t('settings_from_to', 0, 240)}
        onSave={(keepChangesMonths) =>
          void act({
            said: t('journal_keep'),
            call: (again) => background.saveSettings({ keepChangesMonths }, again),
          })
        }
      />
    </div>
  );
}

/** Steps of one work that fell onto two pages are one line. */
function joined(items: JournalItem[]): JournalItem[] {
  const lines: JournalItem[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (!item.group || last?.group !== item.group) {
      lines.push(item);
      continue;
    }
    lines[lines.length - 1] = {
      ...last,
      counts: [...last.counts, ...item.counts],
      undoneBy: item.undoneBy === null ? null : last.undoneBy,
    };
  }
  return lines;
}
