import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { Popover } from '@/components/ui/Popover';
import type { Column } from '@/utils/rules/columns';
import { t } from '@/utils/words';
import { columnWords } from './column-words';
import { movedTo } from './HeadCell';
import type { Layout } from './table-state';

interface ColumnsMenuProps {
  columns: readonly Column[];
  layout: Layout;
  onLayout(layout: Layout): void;
  /** Back to the columns shown at first. */
  onReset(): void;
}

const PINS = [0, 1, 2, 3];

/** Which columns are shown, in which order, and which of them stay. */
export function ColumnsMenu({ columns, layout, onLayout, onReset }: ColumnsMenuProps) {
  const places = new Map(layout.columns.map(({ id }, place) => [id, place]));
  const hidden = columns.filter(({ id }) => !places.has(id));
  const shown = layout.columns.flatMap(({ id }) => columns.find((one) => one.id === id) ?? []);
  const list = useRef<HTMLUListElement>(null);
  const used = useRef<{ id: string; what: string } | null>(null);
  // A line that moves loses the focus, and a button at the end of its way takes none.
  useLayoutEffect(() => {
    if (!used.current) return;
    const { id, what } = used.current;
    used.current = null;
    const line = list.current?.querySelector(`[data-column="${CSS.escape(id)}"]`);
    const same = line?.querySelector<HTMLElement>(`[data-what="${what}"]:not(:disabled)`);
    (same ?? line?.querySelector<HTMLElement>('button:not(:disabled)'))?.focus();
  });
  const toggle = (column: Column, on: boolean) => {
    used.current = { id: column.id, what: 'show' };
    onLayout({
      ...layout,
      columns: on
        ? [...layout.columns, { id: column.id, width: column.width }]
        : layout.columns.filter(({ id }) => id !== column.id),
    });
  };
  const move = (id: string, what: 'up' | 'down', to: number) => {
    used.current = { id, what };
    onLayout(movedTo(layout, id, to));
  };
  return (
    <Popover look="quiet" icon="columns" label={t('table_columns')}>
      {() => (
        <div class="columns-menu">
          <ul ref={list} aria-label={t('table_columns')}>
            {[...shown, ...hidden].map((column) => {
              const place = places.get(column.id);
              const words = columnWords(column);
              return (
                <li key={column.id} class="columns-line" data-column={column.id}>
                  <label class="check">
                    <input
                      type="checkbox"
                      data-what="show"
                      checked={place !== undefined}
                      // A table without a column has nothing to show.
                      disabled={place !== undefined && layout.columns.length === 1}
                      onChange={(event) => toggle(column, event.currentTarget.checked)}
                    />
                    <bdi class="cut">{words}</bdi>
                  </label>
                  {place !== undefined && (
                    <>
                      <IconButton
                        icon="up"
                        data-what="up"
                        name={t('table_column_up', words)}
                        disabled={place === 0}
                        onClick={() => move(column.id, 'up', place - 1)}
                      />
                      <IconButton
                        icon="down"
                        data-what="down"
                        name={t('table_column_down', words)}
                        disabled={place === layout.columns.length - 1}
                        onClick={() => move(column.id, 'down', place + 1)}
                      />
                    </>
                  )}
                </li>
              );
            })}
          </ul>
          <Select
            label={t('table_column_pin')}
            value={String(layout.pinned)}
            onChange={(event) => onLayout({ ...layout, pinned: Number(event.currentTarget.value) })}
          >
            {PINS.map((pin) => (
              <option key={pin} value={String(pin)}>
                {pin}
              </option>
            ))}
          </Select>
          <Button look="link" onClick={onReset}>
            {t('table_columns_first')}
          </Button>
        </div>
      )}
    </Popover>
  );
}
