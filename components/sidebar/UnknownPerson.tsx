import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { PersonHere } from '@/storage/api';
import { t } from '@/utils/words';
import { Answer } from './Answer';
import { Avatar } from './Avatar';
import { hasDraft, useDraft } from './drafts';
import { Failure } from './Failure';
import { useLastChange } from './last-change';
import { useCall } from './live';
import type { Place } from './place';

/** Somebody who is no contact yet: one button that shows what it would store, then stores it. */
export function UnknownPerson({ person, place }: { person: PersonHere; place: Place }) {
  const [open, setOpen] = useState(
    () => hasDraft(person.address, ADD_NAME) || hasDraft(person.address, ADD_COMPANY),
  );
  /** Opened by a press, it takes the focus; found open again, it leaves it where it is. */
  const [pressed, setPressed] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const { proposal } = person;
  const name = proposal?.name || person.name || person.address;
  const close = () => {
    setOpen(false);
    // The button is drawn again before it can take the focus.
    setTimeout(() => trigger.current?.focus());
  };
  return (
    <>
      <div class="person-line">
        <Avatar name={name} known={false} />
        <div class="person-text">
          <div class="person-head">
            <p class="person-name cut" dir="auto">
              {name}
            </p>
            <Answer place={place} address={person.address} />
          </div>
          {name !== person.address && (
            <p class="small muted cut" dir="auto" title={person.address}>
              {person.address}
            </p>
          )}
          {proposal && !open && (
            <Button
              icon="plus"
              class="add"
              buttonRef={trigger}
              onClick={() => {
                setPressed(true);
                setOpen(true);
              }}
            >
              <span class="cut">{t('sidebar_add', name)}</span>
            </Button>
          )}
        </div>
      </div>
      {proposal && open && (
        <AddForm
          address={person.address}
          proposal={proposal}
          kind={place.host.kind}
          focus={pressed}
          onClose={close}
        />
      )}
    </>
  );
}

interface AddFormProps {
  address: string;
  proposal: NonNullable<PersonHere['proposal']>;
  kind: Place['host']['kind'];
  focus: boolean;
  onClose: () => void;
}

const ADD_NAME = 'add-name';
const ADD_COMPANY = 'add-company';

function AddForm({ address, proposal, kind, focus, onClose }: AddFormProps) {
  const [nameDraft, setName] = useDraft(address, ADD_NAME);
  const [companyDraft, setCompany] = useDraft(address, ADD_COMPANY);
  const name = nameDraft ?? proposal.name;
  const company = companyDraft ?? proposal.company ?? '';
  const first = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const add = useCall('addContact');
  const { tell } = useLastChange();
  useEffect(() => {
    if (focus) first.current?.focus();
  }, [focus]);

  const forget = () => {
    setName(null);
    setCompany(null);
  };
  const cancel = () => {
    forget();
    onClose();
  };
  const run = () => {
    const row = form.current?.closest('li');
    add.mutate(
      {
        address,
        name: name.trim() || address,
        company: company.trim() || null,
        source: proposal.source,
      },
      {
        onSuccess: ({ change }) => {
          forget();
          row?.focus();
          tell({ words: t('sidebar_added', name.trim() || address), change, of: 'other' });
        },
      },
    );
  };

  return (
    <form
      ref={form}
      class="stack inset"
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.isPending) run();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <Field
        label={t('sidebar_name')}
        inputRef={first}
        value={name}
        maxLength={200}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Field
        label={t('sidebar_company')}
        value={company}
        maxLength={200}
        placeholder={t('sidebar_company_none')}
        onInput={(event) => setCompany(event.currentTarget.value)}
      />
      <p class="small muted">
        {kind === 'gmail' ? t('sidebar_source_gmail') : t('sidebar_source_calendar')}
      </p>
      <Failure of={add.error} onRetry={run} />
      <div class="row">
        <Button type="submit" look="primary" busy={add.isPending} class="add">
          <span class="cut">{t('sidebar_add', name.trim() || address)}</span>
        </Button>
        <Button look="quiet" onClick={cancel}>
          {t('common_cancel')}
        </Button>
      </div>
    </form>
  );
}
