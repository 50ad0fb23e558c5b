import type { ComponentChildren } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { Icon, type IconName } from '@/components/ui/Icon';
import { t } from '@/utils/words';
import './records.css';

interface RecordFrameProps {
  icon: IconName;
  title: string;
  /** Under the title: company, stage… */
  sub?: ComponentChildren;
  /** Beside the title: whose turn it is, say. */
  badges?: ComponentChildren;
  actions?: ComponentChildren;
  /** Over both columns: the stages of a deal. */
  top?: ComponentChildren;
  side: ComponentChildren;
  children: ComponentChildren;
}

/** One record: its head, what happens with it, and beside that what is known. */
export function RecordFrame({ icon, title, sub, badges, actions, ...parts }: RecordFrameProps) {
  useEffect(() => {
    document.title = `${title} · ${t('app_name')}`;
  }, [title]);
  return (
    <article class="record">
      <header class="record-head">
        <span class="panel-mark">
          <Icon name={icon} />
        </span>
        <div class="record-name">
          <h1 dir="auto">{title || t('record_unnamed')}</h1>
          {sub && <p class="record-sub muted">{sub}</p>}
        </div>
        {badges}
        <span class="grow" />
        {actions}
      </header>
      {parts.top}
      <div class="record-columns">
        <div class="record-main">{parts.children}</div>
        <div class="record-side">{parts.side}</div>
      </div>
    </article>
  );
}

interface PartProps {
  title: string;
  /** At the end of the heading's line. */
  end?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of a record under its heading. */
export function Part({ title, end, children }: PartProps) {
  const id = useId();
  return (
    <section class="record-part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {end}
      </header>
      {children}
    </section>
  );
}

/** Back to where one came from, since the record is gone. */
export function leave(otherwise: string): void {
  if (history.length > 1) history.back();
  else location.hash = otherwise;
}
