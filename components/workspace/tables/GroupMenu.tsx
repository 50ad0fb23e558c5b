import { Menu, MenuItem } from '@/components/ui/Menu';
import { Popover } from '@/components/ui/Popover';
import type { Column } from '@/utils/rules/columns';
import { t } from '@/utils/words';
import { columnWords } from './column-words';

interface GroupMenuProps {
  columns: readonly Column[];
  /** The column by which rows are put together now. */
  group: Column | undefined;
  onGroup(id: string | null): void;
}

/** By which column rows are put together. */
export function GroupMenu({ columns, group, onGroup }: GroupMenuProps) {
  const label = group ? t('table_grouped', columnWords(group)) : t('table_group');
  return (
    <Popover look="quiet" icon="menu" label={<bdi>{label}</bdi>}>
      {(close) => (
        <div class="group-menu">
          <Menu holds label={t('table_group')}>
            {[undefined, ...columns].map((column) => (
              <MenuItem
                key={column?.id ?? ''}
                checked={column?.id === group?.id}
                onClick={() => {
                  close();
                  onGroup(column?.id ?? null);
                }}
              >
                {column ? columnWords(column) : t('table_group_off')}
              </MenuItem>
            ))}
          </Menu>
        </div>
      )}
    </Popover>
  );
}
