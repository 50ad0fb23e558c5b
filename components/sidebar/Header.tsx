import type { Ref } from 'preact';
import { IconButton } from '@/components/ui/Button';
import type { SubjectView } from '@/storage/api';
import { say, t } from '@/utils/words';
import { Mark } from './Mark';

interface HeaderProps {
  view: SubjectView | undefined;
  onCollapse: () => void;
  collapseRef: Ref<HTMLButtonElement>;
}

export function Header({ view, onCollapse, collapseRef }: HeaderProps) {
  return (
    <header class="head">
      <Mark />
      <span class="head-name">{t('app_name')}</span>
      {view && <AutoLogHint mode={view.autoLog} />}
      {view && view.turn !== 'nobody' && (
        <span class={view.turn === 'mine' ? 'badge warn' : 'badge'}>
          {view.turn === 'mine' ? t('sidebar_turn_mine') : t('sidebar_turn_theirs')}
        </span>
      )}
      <IconButton
        icon="panelClose"
        name={t('sidebar_collapse')}
        buttonRef={collapseRef}
        onClick={onCollapse}
      />
    </header>
  );
}

function AutoLogHint({ mode }: { mode: SubjectView['autoLog'] }) {
  const words = say(`sidebar_auto_${mode.replaceAll('-', '_')}`, []);
  return (
    <span class="badge" title={words}>
      <span aria-hidden="true">
        {mode === 'off' ? t('sidebar_auto_off_short') : t('sidebar_auto_short')}
      </span>
      <span class="hidden">{words}</span>
    </span>
  );
}
