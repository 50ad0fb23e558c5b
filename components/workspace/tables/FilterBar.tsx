import { useId, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Status } from '@/components/ui/Status';
import type { Column, TableId } from '@/utils/rules/columns';
import { columnNamed } from '@/utils/rules/columns';
import { misread } from '@/utils/rules/matching';
import {
  type Condition,
  type Filter,
  readQuery,
  type Test,
  writeCondition,
  writeQuery,
} from '@/utils/rules/query';
import { t } from '@/utils/words';
import { valueWords } from './CellView';
import { columnWords } from './column-words';
import { misreadWords } from './misread-words';
import { type Proposal, proposals } from './proposals';
import { useNames } from './use-names';

/** What may be asked of each table, as it is typed in any language. */
const EXAMPLES: Record<TableId, string> = {
  people: 'company:acme quiet:>14d',
  companies: 'domain:acme quiet:>30d',
  deals: 'stage:proposal value:>10k',
  activities: 'kind:meeting with:ana',
  tasks: 'state:open due:<7d',
};

interface FilterBarProps {
  table: TableId;
  query: string;
  columns: readonly Column[];
  /** Values that stand in a column, as far as known. */
  valuesOf(column: Column): string[];
  onChange(query: string): void;
}

/** What a table is filtered by, as chips that go one by one, and a line to type more into. */
export function FilterBar({ table, query, columns, valuesOf, onChange }: FilterBarProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const filter = readQuery(query);
  const wrong = filter.conditions.flatMap((one) => misreadWords(one, columns) ?? []);
  const names = useNames(open ? typed : '', columns);
  const offers = open
    ? proposals(typed, columns, (column) => [...new Set([...names, ...valuesOf(column)])])
    : [];
  const chosen = offers[at];

  const apply = (text: string) => {
    const more = readQuery(text);
    if (more.conditions.length + more.words.length > 0)
      onChange(
        writeQuery({
          conditions: [...filter.conditions, ...more.conditions],
          words: [...filter.words, ...more.words],
        }),
      );
    setTyped('');
    setAt(-1);
    // What was asked for is looked at now; more is offered to whoever types on, or asks for it.
    setOpen(false);
  };
  const take = (offer: Proposal) => {
    input.current?.focus();
    if (offer.whole) apply(offer.text);
    else setTyped(offer.text);
    setAt(-1);
  };
  /** By a key the focus moves on to the line, since what was pressed goes away. */
  const leave = (next: string, { detail }: MouseEvent) => {
    onChange(next);
    if (detail === 0) input.current?.focus();
  };
  /** The last chip becomes text again. */
  const reopen = () => {
    const word = filter.words.at(-1);
    const condition = word === undefined ? filter.conditions.at(-1) : undefined;
    if (word === undefined && !condition) return;
    onChange(
      writeQuery(
        condition
          ? { ...filter, conditions: filter.conditions.slice(0, -1) }
          : { ...filter, words: filter.words.slice(0, -1) },
      ),
    );
    setTyped(
      condition ? writeCondition(condition) : writeQuery({ conditions: [], words: [word ?? ''] }),
    );
    setOpen(true);
  };

  return (
    <search class="filter-bar">
      <Icon name="filter" />
      <Chips filter={filter} columns={columns} onRemove={leave} />
      <span class="filter-line">
        <input
          ref={input}
          id={`${id}-input`}
          class="filter-input"
          type="text"
          role="combobox"
          // The hint has words of the page's language; what is typed, those of whoever types.
          dir={typed ? 'auto' : undefined}
          autoComplete="off"
          spellcheck={false}
          maxLength={500}
          aria-label={t('table_filter')}
          aria-expanded={offers.length > 0 ? 'true' : 'false'}
          aria-controls={`${id}-offers`}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${id}-${at}` : undefined}
          placeholder={query ? '' : t('table_filter_hint', EXAMPLES[table])}
          value={typed}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={() => {
            setOpen(false);
            apply(typed);
          }}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setOpen(true);
            setAt(-1);
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'ArrowDown' && !open) setOpen(true);
            else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, offers.length - 1));
            else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, -1));
            else if (event.key === 'Enter') chosen ? take(chosen) : apply(typed);
            else if (event.key === 'Tab' && chosen) take(chosen);
            else if (event.key === 'Escape' && open && offers.length > 0) setOpen(false);
            else if (event.key === 'Backspace' && typed === '') reopen();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        <div
          id={`${id}-offers`}
          class={offers.length > 0 ? 'picker-list filter-offers' : 'hidden'}
          role="listbox"
          aria-label={t('table_filter_values')}
        >
          {offers.map((offer, n) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the line above has the focus and the keys
            <div
              key={offer.text}
              id={`${id}-${n}`}
              role="option"
              tabIndex={-1}
              class="picker-option"
              aria-selected={n === at ? 'true' : 'false'}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(offer)}
            >
              <bdi>{offer.words}</bdi>
              <code class="small muted" dir="ltr">
                {offer.text}
              </code>
            </div>
          ))}
        </div>
      </span>
      {query && (
        <IconButton
          icon="close"
          name={t('table_filter_clear')}
          onClick={(event) => leave('', event)}
        />
      )}
      <Status class={wrong.length > 0 ? 'filter-wrong small' : 'hidden'}>{wrong.join('\n')}</Status>
    </search>
  );
}

interface ChipsProps {
  filter: Filter;
  columns: readonly Column[];
  onRemove(query: string, event: MouseEvent): void;
}

function Chips({ filter, columns, onRemove }: ChipsProps) {
  const chips = [
    ...filter.conditions.map((condition, n) => ({
      text: conditionWords(condition, columns),
      isWrong: misread(condition, columnNamed(columns, condition.key)) !== null,
      rest: { ...filter, conditions: filter.conditions.toSpliced(n, 1) },
    })),
    ...filter.words.map((word, n) => ({
      text: `“${word}”`,
      isWrong: false,
      rest: { ...filter, words: filter.words.toSpliced(n, 1) },
    })),
  ];
  return chips.map(({ text, isWrong, rest }, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same may be asked twice, and chips have no other identity
    <span key={`${n} ${text}`} class={isWrong ? 'chip wrong' : 'chip'}>
      <bdi class="cut">{text}</bdi>
      <button
        type="button"
        class="chip-close"
        aria-label={t('table_filter_remove', text)}
        onClick={(event) => onRemove(writeQuery(rest), event)}
      >
        <Icon name="close" />
      </button>
    </span>
  ));
}

/** "Stage: Proposal, Won", "Quiet for > 14d", "Company is empty". */
function conditionWords(condition: Condition, columns: readonly Column[]): string {
  const column = columnNamed(columns, condition.key);
  if (!column) return writeCondition(condition);
  const tests = condition.tests.map((test) => testWords(test, column)).join(', ');
  return `${condition.not ? '≠ ' : ''}${columnWords(column)}: ${tests}`;
}

function testWords({ op, text, to = '' }: Test, column: Column): string {
  if (op === 'none') return t('table_filter_none');
  if (op === 'any') return t('table_filter_any');
  if (op === '..') return `${text}–${to}`;
  const sign = op === '>=' ? '≥ ' : op === '<=' ? '≤ ' : op ? `${op} ` : '';
  return sign + valueWords(column, text);
}
