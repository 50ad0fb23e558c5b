import type { Ref } from 'preact';
import { IconButton } from '@/components/ui/Button';
import { t } from '@/utils/words';
import { Mark } from './Mark';

/** The collapsed sidebar. */
export function Rail({ onOpen, openRef }: { onOpen: () => void; openRef: Ref<HTMLButtonElement> }) {
  return (
    <div class="rail">
      <IconButton icon="panelOpen" name={t('sidebar_open')} buttonRef={openRef} onClick={onOpen} />
      <Mark />
    </div>
  );
}
