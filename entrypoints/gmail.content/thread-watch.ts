import { background } from '@/components/background';
import { decidesAnew, onChanged } from '@/utils/changes';
import type { Subject } from '@/utils/host';
import { whenIdle } from '@/utils/page/idle';
import { observeThread } from '@/utils/page/observe';
import type { PageWatch } from '@/utils/page/page-watch';

export interface ThreadWatch {
  watch: PageWatch;
  subject(): Subject;
  /** Whether the sidebar is a rail, which asks the background nothing. */
  folded(): boolean;
  signal: AbortSignal;
}

/**
 * Tells the background about the open thread and what appears in it while the sidebar is folded.
 * An open sidebar does so itself when it asks what to show, so that a view costs one message.
 */
export function watchThread({ watch, subject, folded, signal }: ThreadWatch): void {
  let key = '';
  let told = new Set<string>();
  watch.onChange(look, signal);
  onChanged((tables) => {
    if (!decidesAnew(tables)) return;
    told.clear();
    look();
  }, signal);

  function look(): void {
    if (!folded()) return;
    const open = subject();
    if (open.key !== key) told = new Set();
    key = open.key;
    if (open.kind !== 'thread' || open.aside) return;
    const ids = open.messages.flatMap(({ id }) => id ?? []);
    if (ids.every((id) => told.has(id))) return;
    for (const id of ids) told.add(id);
    whenIdle(() => {
      background.capture({ seen: observeThread(open) }).catch(() => {
        // Told again with the next change of the page.
        told.clear();
      });
    }, signal);
  }
}
