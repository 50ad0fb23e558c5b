// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot show a window of its rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and the keys of all its places
// biome-ignore-all lint/a11y/useKeyWithClickEvents: as above
import { monthName } from '@/components/ui/dates';
import { Icon } from '@/components/ui/Icon';
import type { Column } from '@/utils/rules/columns';
import { type GroupKey, spanOf } from '@/utils/rules/grouping';
import { t, tn, uiLanguage } from '@/utils/words';
import { valueWords } from './CellView';
import { ROW } from './GridRow';
import type { RowGroup } from './row-list';

interface GroupRowProps {
  group: RowGroup;
  column: Column;
  line: number;
  width: number;
  isFolded: boolean;
  isActive: boolean;
  isSelected: boolean;
  /** More rows may still come. */
  isOpenEnded: boolean;
  onFold(): void;
  onToggle(): void;
}

/** The head of the rows that stand together: what they have in common, and how many they are. */
export function GroupRow(props: GroupRowProps) {
  const { group, column, line, isFolded } = props;
  const name = groupWords(column, group.key);
  const count = new Intl.NumberFormat(uiLanguage()).format(group.count);
  return (
    <div
      class={props.isActive ? 'grid-row grid-group active' : 'grid-row grid-group'}
      role="row"
      aria-level={1}
      aria-rowindex={line + 2}
      aria-expanded={isFolded ? 'false' : 'true'}
      aria-selected={props.isSelected ? 'true' : 'false'}
      style={{ insetBlockStart: `${line * ROW}px`, inlineSize: `${props.width}px` }}
      onClick={props.onFold}
    >
      <div class="grid-check pinned" role="gridcell" aria-colindex={1}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('table_select', name)}
          checked={props.isSelected}
          onClick={(event) => {
            event.stopPropagation();
            props.onToggle();
          }}
        />
      </div>
      <div
        class={props.isActive ? 'grid-cell pinned group-name here' : 'grid-cell pinned group-name'}
        id={`cell-${line}-0`}
        role="gridcell"
        aria-colindex={2}
      >
        <Icon name={isFolded ? 'forward' : 'chevronDown'} />
        <bdi class="cut">{name}</bdi>
        <span class="count">
          <span aria-hidden="true">{props.isOpenEnded ? `${count}+` : count}</span>
          <span class="hidden">
            {props.isOpenEnded ? t('table_rows_more', count) : tn('table_rows', group.count)}
          </span>
        </span>
      </div>
    </div>
  );
}

/** What a group is called. */
export function groupWords(column: Column, key: GroupKey): string {
  if (key === null) return t('table_group_none');
  if (typeof key === 'string')
    return column.kind === 'day' ? monthOf(key) : valueWords(column, key);
  if (column.kind === 'checkbox') return t(key === 1 ? 'table_group_yes' : 'table_group_no');
  if (column.kind === 'time') return monthName(Math.floor(key / 12), key % 12);
  const { from, to } = spanOf(column, key);
  const words = (value: number) =>
    column.kind === 'days'
      ? tn('table_days', value)
      : column.kind === 'money'
        ? formatAmount(value)
        : new Intl.NumberFormat(uiLanguage()).format(value);
  if (from === null) return to === null ? String(key) : t('table_group_under', words(to));
  return to === null
    ? t('table_group_from', words(from))
    : t('table_group_span', words(from), words(to));
}

/** A round amount in whatever currency. */
function formatAmount(value: number): string {
  return new Intl.NumberFormat(uiLanguage(), { notation: 'compact' }).format(value);
}

/** `2026-11` */
function monthOf(key: string): string {
  const [year, month] = key.split('-').map(Number);
  return year && month ? monthName(year, month - 1) : key;
}
