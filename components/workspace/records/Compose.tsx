import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useOffer } from '@/components/workspace/palette/commands';
import { useKeyed } from '@/components/workspace/palette/use-keyed';
import { AddTask } from '@/components/workspace/tasks/AddTask';
import type { Anchor } from '@/storage/api';
import { t } from '@/utils/words';
import { OwnActivityForm } from './OwnActivityForm';

interface ComposeProps {
  anchor: Anchor;
  /** Those a call may have been with, where the record is not a person. */
  people?: { contactId: string; name: string }[];
}

type What = 'note' | 'call' | 'task';

/** What can be written down about a record: a note, a call, a task. */
export function Compose({ anchor, people = [] }: ComposeProps) {
  const [what, setWhat] = useState<What | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const close = () => {
    const last = what;
    setWhat(null);
    requestAnimationFrame(() =>
      bar.current?.querySelector<HTMLElement>(`[data-what="${last}"]`)?.focus(),
    );
  };
  useOffer([
    { id: 'record-note', words: t('key_note'), icon: 'note', run: () => setWhat('note') },
    { id: 'record-call', words: t('key_call'), icon: 'phone', run: () => setWhat('call') },
    { id: 'record-task', words: t('key_task'), icon: 'bell', run: () => setWhat('task') },
  ]);
  const keyed = useKeyed();
  const toggle = (next: What) => setWhat(what === next ? null : next);
  return (
    <div class="compose">
      <div ref={bar} class="row">
        <Button
          icon="note"
          data-what="note"
          aria-expanded={what === 'note'}
          onClick={() => toggle('note')}
          {...keyed('record-note')}
        >
          {t('record_note')}
        </Button>
        <Button
          icon="phone"
          data-what="call"
          aria-expanded={what === 'call'}
          onClick={() => toggle('call')}
          {...keyed('record-call')}
        >
          {t('record_call')}
        </Button>
        <Button
          icon="bell"
          data-what="task"
          aria-expanded={what === 'task'}
          onClick={() => toggle('task')}
          {...keyed('record-task')}
        >
          {t('record_task')}
        </Button>
      </div>
      {(what === 'note' || what === 'call') && (
        <OwnActivityForm key={what} kind={what} anchor={anchor} people={people} onClose={close} />
      )}
      {what === 'task' && <AddTask anchor={anchor} focus onClose={close} />}
    </div>
  );
}
