import { formatMoney } from '@/components/ui/amount';
import { Icon, type IconName } from '@/components/ui/Icon';
import { Time, useNow } from '@/components/ui/Time';
import { type Cell, COMPANY, type Column, type TableId } from '@/utils/rules/columns';
import { t, tn, type WordKey } from '@/utils/words';
import { ValueText } from '../fields/ValueText';
import '../fields/fields.css';

const VALUE_WORDS: Record<string, WordKey> = {
  mine: 'popup_turn_mine',
  theirs: 'popup_turn_theirs',
  nobody: 'table_turn_nobody',
  open: 'table_state_open',
  done: 'table_state_done',
  won: 'table_state_won',
  lost: 'table_state_lost',
  email: 'table_kind_email',
  meeting: 'table_kind_meeting',
  call: 'table_kind_call',
  note: 'table_kind_note',
  in: 'table_direction_in',
  out: 'table_direction_out',
  unknown: 'table_direction_unknown',
};

/** Values that are ours are said in the language of the interface; all others as they are. */
export function valueWords(column: Column, value: string): string {
  const words = ourWords(column, value);
  return words ? t(words) : value;
}

function ourWords(column: Column, value: string): WordKey | undefined {
  return column.name === undefined && column.values ? VALUE_WORDS[value] : undefined;
}

const KIND_ICONS: Record<string, IconName> = {
  email: 'mail',
  meeting: 'calendar',
  call: 'phone',
  note: 'note',
};

/** What stands in one place of a table, as people read it. */
export function CellView({ column, cell }: { column: Column; cell: Cell | undefined }) {
  if (cell === undefined) return <span class="skeleton cell-skeleton" />;
  if (cell === null || cell === '') return null;
  switch (column.kind) {
    case 'time':
      return typeof cell === 'number' ? <Time at={cell} /> : null;
    case 'days':
      return typeof cell === 'number' ? <span class="number">{tn('table_days', cell)}</span> : null;
    case 'day':
      return <ValueText field={{ type: 'date', name: '' }} value={String(cell)} />;
    case 'checkbox':
      return cell === true ? <Icon name="check" /> : null;
    case 'choice':
      return <Choice column={column} value={String(cell)} />;
    default:
      return <Texts column={column} cell={cell} />;
  }
}

function Choice({ column, value }: { column: Column; value: string }) {
  const words = valueWords(column, value);
  const icon = column.id === 'kind' ? KIND_ICONS[value] : undefined;
  if (icon)
    return (
      <span class="cell-icon">
        <Icon name={icon} />
        <span>{words}</span>
      </span>
    );
  // A meeting goes neither way.
  if (column.id === 'direction' && value === 'unknown') return null;
  if (column.id === 'turn' && value === 'nobody') return <span class="muted">{words}</span>;
  return <bdi class={lookOf(value, ourWords(column, value) !== undefined)}>{words}</bdi>;
}

/** When a task comes up, as in the list of tasks. */
export function DueView({ at, isOpen }: { at: number; isOpen: boolean }) {
  const isLate = useNow() >= at;
  return (
    <span class={isOpen && isLate ? 'due late' : 'due'}>
      <Time at={at} form="moment" />
    </span>
  );
}

/** What is ours looks as it does on records and beside the mail; what people made, as their tags do. */
function lookOf(value: string, isOurs: boolean): string {
  if (!isOurs) return 'badge tag';
  return value === 'mine' ? 'badge warn' : value === 'won' ? 'badge accent' : 'badge';
}

function Texts({ column, cell }: { column: Column; cell: Cell }) {
  if (!Array.isArray(cell)) {
    if (typeof cell === 'object' && cell !== null) return <bdi>{cell.name}</bdi>;
    if (typeof cell === 'number' || column.kind === 'link')
      return (
        <ValueText
          field={{ type: column.kind === 'link' ? 'link' : 'number', name: '' }}
          value={cell}
        />
      );
    return <bdi>{String(cell)}</bdi>;
  }
  const texts = cell.map((one) => {
    if (typeof one === 'string') return one;
    return 'amount' in one ? formatMoney(one.amount, one.currency) : one.name;
  });
  if (column.kind === 'choices')
    return (
      <span class="cell-tags">
        {texts.map((text) => (
          <bdi key={text} class="badge tag">
            {text}
          </bdi>
        ))}
      </span>
    );
  return (
    <bdi class={column.kind === 'money' ? 'number' : undefined}>
      {texts.join(column.kind === 'money' ? ' + ' : ', ')}
    </bdi>
  );
}

/** Where a row leads; null where there is nothing of its own to see. */
export function addressOfRow(
  table: TableId,
  id: string,
  cell: (column: string) => Cell | undefined,
): string | null {
  if (table === 'people') return `#/person/${id}`;
  if (table === 'companies') return `#/company/${id}`;
  if (table === 'deals') return `#/deal/${id}`;
  const deal = cell('deal');
  if (deal && typeof deal === 'object' && 'id' in deal) return `#/deal/${deal.id}`;
  const people = cell(table === 'tasks' ? 'person' : 'with');
  const first = Array.isArray(people) ? people[0] : undefined;
  if (typeof first !== 'object' || !('id' in first)) {
    const company = table === 'tasks' ? cell('company') : null;
    if (company && typeof company === 'object' && 'id' in company) return `#/company/${company.id}`;
    const thread = cell('thread');
    return thread && typeof thread === 'object' && 'id' in thread ? `#/thread/${thread.id}` : null;
  }
  if (first.id.startsWith(COMPANY)) return `#/company/${first.id.slice(COMPANY.length)}`;
  return first.id.includes('@') ? `#/find/${encodeURIComponent(first.id)}` : `#/person/${first.id}`;
}
