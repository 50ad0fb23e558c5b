import type { ComponentChildren } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { useOffer } from '@/components/workspace/palette/commands';
import { useKeyed } from '@/components/workspace/palette/use-keyed';
import { canGoBack, goInstead } from '@/components/workspace/route';
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
  /** Deletes it; left out where it stays. */
  remove?: { words: string; run(): void };
  /** Over both columns: the stages of a deal. */
  top?: ComponentChildren;
  side: ComponentChildren;
  children: ComponentChildren;
}

/** One record: its head, what happens with it, and beside that what is known. */
export function RecordFrame({ icon, title, sub, badges, actions, ...parts }: RecordFrameProps) {
  const { remove } = parts;
  const keyed = useKeyed();
  useEffect(() => {
    document.title = `${title} · ${t('app_name')}`;
  }, [title]);
  useOffer(
    // Under the name of what deletes the selection of a table: one key for both.
    remove
      ? [
          {
            id: 'table-delete',
            words: t('palette_delete_one', title || t('record_unnamed')),
            icon: 'trash',
            run: remove.run,
          },
        ]
      : [],
  );
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
        {remove && (
          <Button
            look="quiet"
            class="danger"
            icon="trash"
            onClick={remove.run}
            {...keyed('table-delete')}
          >
            {remove.words}
          </Button>
        )}
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
  if (canGoBack()) history.back();
  // In its place, or Back would lead to what is gone.
  else goInstead(otherwise);
}
