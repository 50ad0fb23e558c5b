import { Button } from '@/components/ui/Button';
import type { Failure } from '@/utils/importing/batches';
import { say, t, uiLanguage, type WordKey } from '@/utils/words';
import { failuresAsCsv } from './failures-csv';
import type { Tally } from './file-import';
import { problemWords } from './words';

interface TallyListProps {
  tally: Omit<Tally, 'failures'>;
  tense: 'past' | 'future';
  examples?: string[];
  newPeople?: string[];
}

/** How many records were, or will be, added, completed and left as they are. */
export function TallyList({ tally, tense, examples = [], newPeople = [] }: TallyListProps) {
  const isPast = tense === 'past';
  const lines: { words: WordKey; count: number; such?: string[] }[] = [
    { words: isPast ? 'import_was_added' : 'import_new', count: tally.added, such: examples },
    { words: isPast ? 'import_was_completed' : 'import_completed', count: tally.updated },
    { words: 'import_there', count: tally.same },
    { words: 'import_new_people', count: tally.people, such: newPeople },
    { words: 'import_left_out', count: sum(tally.skipped) },
    { words: 'import_unreadable', count: tally.failed },
  ];
  return (
    <dl class="tally">
      {lines
        .filter(({ words, count }) => count > 0 || words === lines[0]?.words)
        .map(({ words, count, such = [] }) => (
          <div key={words}>
            <dt>{t(words)}</dt>
            <dd class="tally-count">{shown(count)}</dd>
            {such.length > 0 && (
              <dd class="small muted tally-such" dir="auto">
                {t('import_such_as', new Intl.ListFormat(uiLanguage()).format(such))}
              </dd>
            )}
          </div>
        ))}
    </dl>
  );
}

/** Why records are left out, the most frequent reason first. */
export function SkippedList({ skipped }: { skipped: Record<string, number> }) {
  const reasons = Object.entries(skipped).sort((one, other) => other[1] - one[1]);
  if (reasons.length === 0) return null;
  return (
    <details class="file-details">
      <summary>{t('import_why_left_out')}</summary>
      <ul>
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

const SHOWN = 20;

/** The records that could not be read, each with its reason, to look at and to take away. */
export function FailureList({ file, failures }: { file: string; failures: Failure[] }) {
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
      <Button look="link" onClick={() => download(`${file}.csv`, failuresAsCsv(file, failures))}>
        {t('import_download')}
      </Button>
    </details>
  );
}

function download(name: string, text: string): void {
  // The mark at the start tells spreadsheets that it is UTF-8.
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function shown(count: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(count);
}
