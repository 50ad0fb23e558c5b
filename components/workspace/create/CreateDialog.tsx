import { useState } from 'preact/hooks';
import { Dialog } from '@/components/ui/Dialog';
import { takeTyped } from '@/components/ui/typed-ahead';
import { AddTask } from '@/components/workspace/tasks/AddTask';
import { t } from '@/utils/words';
import type { Creation } from './creations';
import { NewCompany } from './NewCompany';
import { NewDeal } from './NewDeal';
import { NewPerson } from './NewPerson';
import './create.css';

interface CreateDialogProps {
  creation: Creation;
  onClose(): void;
}

/** Something new in a few fields. A person, company or deal is opened once it is made. */
export function CreateDialog({ creation: { what, words }, onClose }: CreateDialogProps) {
  // Typed before this stood.
  const [first] = useState(() => takeTyped().text);
  return (
    <Dialog title={t(words)} onClose={onClose}>
      {what === 'person' && <NewPerson first={first} onClose={onClose} />}
      {what === 'company' && <NewCompany first={first} onClose={onClose} />}
      {what === 'deal' && <NewDeal first={first} onClose={onClose} />}
      {what === 'task' && (
        <AddTask
          anchor={NOTHING}
          first={first}
          action={t('create_action')}
          focus
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

const NOTHING = { kind: 'nothing' } as const;
