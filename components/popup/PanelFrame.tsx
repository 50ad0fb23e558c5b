import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { t } from '@/utils/words';

interface PanelFrameProps {
  title: string;
  icon: IconName;
  /** Beside the title: whose turn it is, say. */
  aside?: ComponentChildren;
  /** Without it the panel is a page of its own. */
  onBack?(): void;
  children: ComponentChildren;
}

/** One person or one deal over the tabs, with the way back. */
export function PanelFrame({ title, icon, aside, onBack, children }: PanelFrameProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      class="panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !onBack) return;
        event.preventDefault();
        event.stopPropagation();
        onBack();
      }}
    >
      <header class="panel-head">
        {onBack && <IconButton name={t('popup_back')} icon="back" onClick={onBack} />}
        <span class="panel-mark">
          <Icon name={icon} />
        </span>
        <h2 id={id} ref={heading} class="cut" tabIndex={-1} dir="auto">
          {title}
        </h2>
        {aside}
      </header>
      <div class="panel-body">{children}</div>
    </section>
  );
}
