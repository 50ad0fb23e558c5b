import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { List } from '@/components/ui/List';
import type { SubjectView } from '@/storage/api';
import { t } from '@/utils/words';
import { NewTask } from './NewTask';
import type { Place } from './place';
import { Section } from './Section';
import { Task } from './Task';

/** What is next: the open tasks of this thread or meeting, and a new one. */
export function Tasks({ place, view }: { place: Place; view: SubjectView }) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    <Section
      title={t('sidebar_tasks_title')}
      beside={
        <Button
          look="link"
          icon="bell"
          buttonRef={trigger}
          aria-expanded={open ? 'true' : 'false'}
          onClick={() => setOpen(!open)}
        >
          {t('sidebar_task_new')}
        </Button>
      }
    >
      {open && <NewTask place={place} view={view} onClose={close} />}
      {view.tasks.length > 0 ? (
        <List label={t('sidebar_tasks')} class="tasks">
          {view.tasks.map((task) => (
            <Task key={task.taskId} task={task} />
          ))}
        </List>
      ) : (
        !open && <p class="small muted">{t('sidebar_tasks_none')}</p>
      )}
    </Section>
  );
}
