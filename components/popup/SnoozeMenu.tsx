import { readDate } from '@/components/read-date';
import { Menu, MenuItem } from '@/components/ui/Menu';
import { useNow } from '@/components/ui/Time';
import { WhenPicker } from '@/components/ui/WhenPicker';
import type { WallTime } from '@/storage/schema';
import { t } from '@/utils/words';
import { Floating } from './Floating';
import { snoozeChoices } from './snooze';

interface SnoozeMenuProps {
  open: boolean;
  onOpen(open: boolean): void;
  describedBy: string;
  tabIndex: number;
  onSnooze(until: WallTime): void;
  /** Where it may be hidden for good. */
  onNever?: (() => void) | undefined;
}

/** Later: in an hour, tomorrow, next week, or at a time of one's own. */
export function SnoozeMenu({ onSnooze, onNever, ...floating }: SnoozeMenuProps) {
  const now = useNow();
  return (
    <Floating name={t('popup_snooze')} icon="clock" shortcut="s" {...floating}>
      {() => (
        <>
          <Menu label={t('popup_snooze')}>
            {snoozeChoices(now).map(({ key, label, detail, until }) => (
              <MenuItem key={key} detail={detail} onClick={() => onSnooze(until)}>
                {label}
              </MenuItem>
            ))}
            {onNever && <MenuItem onClick={onNever}>{t('popup_never')}</MenuItem>}
          </Menu>
          <div class="menu-rest">
            <WhenPicker read={readDate} action={t('popup_snooze')} onPick={onSnooze} />
          </div>
        </>
      )}
    </Floating>
  );
}
