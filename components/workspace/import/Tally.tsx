import { Button } from '@/components/ui/Button';
import { download } from '@/components/ui/csv';
import type { Told } from '@/storage/api';
import type { Failure } from '@/utils/importing/batches';
import type { Recognised } from '@/utils/importing/file-source';
import type { TableView } from '@/utils/importing/table';
import { say, t, uiLanguage, type WordKey } from '@/utils/words';
import type { Tally } from './counting';
import { failuresAsCsv } from './failures-csv';
import { problemWords } from './words';

interface Counted {
  tally: Omit<Tally, 'failures' | 'told'>;
  recognised: Pick<Recognised, 'format' | 'what'>;
  tense: 'past' | 'future';
}

interface TallyListProps extends Counted {
  examples?: string[];
  newPeople?: string[];
}

/** How many records were, or will be, added, completed and left as they are. */
export function TallyList({ examples = [], newPeople = [], ...counted }: TallyListProps) {
  const such: { [words in WordKey]?: string[] } = {
    import_new: examples,
    import_new_people: newPeople,
  };
  return (
    <dl class="tally">
      {linesOf(counted).map(({ words, count }) => (
        <div key={words}>
          <dt>{t(words)}</dt>
          <dd class="tally-count">{shown(count)}</dd>
          {(such[words]?.length ?? 0) > 0 && (
            <dd class="small muted tally-such">
              {t('import_such_as', new Intl.ListFormat(uiLanguage()).format(such[words] ?? []))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** The same in one line. */
export function TallyLine(counted: Counted) {
  return (
    <ul class="tally-line small">
      {linesOf(counted).map(({ words, count }) => (
        <li key={words}>
          {t(words)} <span class="tally-count">{shown(count)}</span>
        </li>
      ))}
    </ul>
  );
}

function linesOf({ tally, recognised, tense }: Counted): { words: WordKey; count: number }[] {
  const isPast = tense === 'past';
  // People of an address book are the records themselves.
  const isAboutPeople = recognised.format === 'vcf' || recognised.what === 'contact';
  const lines: { words: WordKey; count: number }[] = [
    { words: isPast ? 'import_was_added' : 'import_new', count: tally.added },
    { words: isPast ? 'import_was_completed' : 'import_completed', count: tally.updated },
    { words: 'import_there', count: tally.same },
    { words: 'import_new_people', count: isAboutPeople ? 0 : tally.people },
    { words: 'import_left_out', count: sum(tally.skipped) },
    { words: 'import_unreadable', count: tally.failed },
  ];
  return lines.filter(({ count }, index) => count > 0 || index === 0);
}

/** Why records are left out, the most frequent reason first. */
export function SkippedList({ skipped }: { skipped: Record<string, number> }) {
  const reasons = Object.entries(skipped).sort((one, other) => other[1] - one[1]);
  if (reasons.length === 0) return null;
  return (
    <details class="file-details">
      <summary>{t('import_why_left_out')}</summary>
      <ul class="file-counted">
        {reasons.map(([code, count]) => (
          <li key={code}>
            <span>{say(`import_skip_${code}`, [])}</span>
            <span class="tally-count">{shown(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was made on the way and taken for what, so that nobody is surprised later. */
export function ToldList({ told }: { told: Told[] }) {
  if (told.length === 0) return null;
  return (
    <details class="file-details">
      <summary>{t('import_told')}</summary>
      <ul class="file-counted">
        {told.map(({ code, args, count }) => (
          <li key={`${code} ${args.join(' ')}`}>
            <span dir="auto">{say(`import_told_${code}`, args)}</span>
            <span class="tally-count">{shown(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const SHOWN = 20;

/** The records that could not be read, each with its reason, to look at and to take away. */
export function FailureList({
  file,
  failures,
  table,
}: {
  file: string;
  failures: Failure[];
  table: TableView | null;
}) {
  if (failures.length === 0) return null;
  return (
    <details class="file-details">
      <summary>{t('import_failures')}</summary>
      <ul>
        {failures.slice(0, SHOWN).map((failure, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={index}>
            <span class="cut" dir="auto">
              {failure.where.name || t('import_record', failure.where.record ?? index + 1)}
            </span>
            <span class="small muted">{problemWords(failure)}</span>
          </li>
        ))}
      </ul>
      <Button
        look="link"
        onClick={() => download(`${file}.csv`, failuresAsCsv(file, failures, table))}
      >
        {t('import_download')}
      </Button>
    </details>
  );
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function shown(count: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(count);
}
