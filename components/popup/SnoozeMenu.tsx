import { readDate } from '@/components/read-date';
import { Menu, MenuItem } from '@/components/ui/Menu';
import { Time, useNow } from '@/components/ui/Time';
import { WhenPicker } from '@/components/ui/WhenPicker';
import type { WallTime } from '@/storage/schema';
import { presets, userZone, wallTimeToInstant } from '@/utils/time';
import { t } from '@/utils/words';
import { Floating } from './Floating';

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
  return (
    <Floating name={t('popup_snooze')} icon="clock" shortcut="s" {...floating}>
      {() => (
        <>
          <Menu label={t('popup_snooze')}>
            <Presets onSnooze={onSnooze} />
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

/** Of two hundred rows that have such a menu, one is open: only that one reckons with times. */
function Presets({ onSnooze }: Pick<SnoozeMenuProps, 'onSnooze'>) {
  const { inOneHour, tomorrow, nextWeek } = presets(useNow(), userZone());
  const choices: [words: string, until: WallTime][] = [
    [t('popup_snooze_hour'), inOneHour],
    [t('popup_snooze_tomorrow'), tomorrow],
    [t('popup_snooze_week'), nextWeek],
  ];
  return (
    <>
      {choices.map(([words, until]) => (
        <MenuItem
          key={words}
          detail={<Time at={wallTimeToInstant(until)} form="weekday" />}
          onClick={() => onSnooze(until)}
        >
          {words}
        </MenuItem>
      ))}
    </>
  );
}
