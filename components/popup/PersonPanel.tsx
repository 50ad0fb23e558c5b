import { useState } from 'preact/hooks';
import { background, usePerson } from '@/components/queries';
import { formatMoney } from '@/components/ui/amount';
import { Button, IconButton } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Form } from '@/components/ui/Form';
import { Icon } from '@/components/ui/Icon';
import { Time } from '@/components/ui/Time';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { PersonView, TaskCard } from '@/storage/api';
import { t, tn, type WordKey } from '@/utils/words';
import { safeLink } from './answers';
import { HistoryList } from './HistoryList';
import { useAct } from './notices';
import { PanelFrame } from './PanelFrame';
import type { OpenPanel } from './panels';

interface PersonPanelProps {
  contactId: string;
  openPanel: OpenPanel;
  onBack?(): void;
  /** Where the same stands with more room. */
  fullPage?: string;
}

/** Everything about one person: who, whose turn, what is open, what was said. */
export function PersonPanel({ contactId, openPanel, onBack, fullPage }: PersonPanelProps) {
  const query = usePerson(contactId);
  if (query.isPending) return <Loading />;
  if (!query.data)
    return (
      <PanelFrame title={t('popup_person_gone')} icon="person" onBack={onBack}>
        <Failed error={query.error} again={() => void query.refetch()} />
      </PanelFrame>
    );
  const view = query.data;
  const { person, deals, tasks, turn } = view;
  return (
    <PanelFrame
      title={person.name}
      icon="person"
      onBack={onBack}
      aside={
        <>
          {turn !== 'nobody' && <span class={TURN_LOOKS[turn]}>{t(TURNS[turn])}</span>}
          {fullPage && (
            <a
              class="button quiet only"
              href={fullPage}
              target="_blank"
              rel="noopener"
              aria-label={t('popup_full_page')}
              title={t('popup_full_page')}
            >
              <Icon name="open" />
            </a>
          )}
        </>
      }
    >
      <Facts view={view} />
      <Identity key={contactId} view={view} />
      {deals.length > 0 && (
        <section class="panel-part" aria-labelledby="person-deals">
          <h3 id="person-deals">{t('popup_search_deals')}</h3>
          <ul class="lines">
            {deals.map((deal) => (
              <li key={deal.dealId}>
                <button
                  type="button"
                  class="line"
                  onClick={() => openPanel({ kind: 'deal', dealId: deal.dealId })}
                >
                  <Icon name="deal" />
                  <span class="cut" dir="auto">
                    {deal.name}
                  </span>
                  <span class="grow" />
                  <span class="small muted">{deal.stageName}</span>
                  {deal.value !== null && (
                    <span class="number">{formatMoney(deal.value, deal.currency)}</span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tasks.length > 0 && (
        <section class="panel-part" aria-labelledby="person-tasks">
          <h3 id="person-tasks">{t('popup_tasks')}</h3>
          <ul class="lines">
            {tasks.map((task) => (
              <TaskLine key={task.taskId} task={task} />
            ))}
          </ul>
        </section>
      )}
      <HistoryList key={contactId} contactId={contactId} first={view.history} />
    </PanelFrame>
  );
}

const TURNS: Record<'mine' | 'theirs', WordKey> = {
  mine: 'popup_turn_mine',
  theirs: 'popup_turn_theirs',
};
const TURN_LOOKS: Record<'mine' | 'theirs', string> = { mine: 'badge warn', theirs: 'badge' };

function Facts({ view: { person } }: { view: PersonView }) {
  return (
    <p class="facts small muted">
      {person.lastTouchAt === null ? (
        t('popup_never_touched')
      ) : (
        <span>
          {t('popup_last_touch')} <Time at={person.lastTouchAt} />
        </span>
      )}
      {person.inbound + person.outbound > 0 && (
        <span>{t('popup_mails', person.inbound, person.outbound)}</span>
      )}
      {person.meetings > 0 && <span>{tn('popup_meetings', person.meetings)}</span>}
    </p>
  );
}

function Identity({ view: { person, phones } }: { view: PersonView }) {
  const act = useAct();
  const [editing, setEditing] = useState(false);
  if (editing)
    return <IdentityForm person={person} phones={phones} onClose={() => setEditing(false)} />;
  const work = [person.title, person.company].filter(Boolean).join(' · ');
  return (
    <div class="identity">
      <ul>
        {work && <li dir="auto">{work}</li>}
        {person.addresses.map((address) => (
          <li key={address} class="address">
            <span class="cut" dir="ltr">
              {address}
            </span>
            <IconButton
              name={t('popup_copy', address)}
              icon="copy"
              onClick={() =>
                void act({
                  said: t('popup_said_copied', address),
                  call: () => navigator.clipboard.writeText(address),
                })
              }
            />
          </li>
        ))}
        {phones.map((phone) => (
          <li key={phone}>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} dir="ltr">
              {phone}
            </a>
          </li>
        ))}
      </ul>
      <Button onClick={() => setEditing(true)}>{t('popup_edit')}</Button>
    </div>
  );
}

interface IdentityFormProps {
  person: PersonView['person'];
  phones: string[];
  onClose(): void;
}

function IdentityForm({ person, phones, onClose }: IdentityFormProps) {
  const act = useAct();
  const [name, setName] = useState(person.name);
  const [title, setTitle] = useState(person.title);
  const [company, setCompany] = useState(person.company ?? '');
  const nameError = name.trim() ? null : t('popup_person_name_missing');
  const save = async () => {
    if (nameError) return false;
    return act({
      said: t('popup_said_saved', name.trim()),
      call: (again) =>
        background.editContact(
          {
            contactId: person.contactId,
            name: name.trim(),
            title: title.trim(),
            company: company.trim() || null,
            emails: person.addresses,
            phones,
          },
          again,
        ),
    });
  };
  return (
    <Form class="panel-form" action={t('common_save')} inline onSave={save} onClose={onClose}>
      <Field
        label={t('popup_person_name')}
        value={name}
        maxLength={200}
        error={nameError}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <div class="two">
        <Field
          label={t('popup_person_title')}
          value={title}
          maxLength={200}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <Field
          label={t('popup_person_company')}
          value={company}
          maxLength={200}
          onInput={(event) => setCompany(event.currentTarget.value)}
        />
      </div>
    </Form>
  );
}

function TaskLine({ task }: { task: TaskCard }) {
  const act = useAct();
  const link = safeLink(task.link);
  return (
    <li class="line task">
      <IconButton
        name={t('popup_task_done', task.text)}
        icon="circle"
        onClick={() =>
          void act({
            said: t('popup_said_done', task.text),
            call: (again) => background.doneTask({ taskId: task.taskId, done: true }, again),
          })
        }
      />
      <span class="task-text" dir="auto">
        {link ? (
          <a href={link} target="_blank" rel="noopener">
            {task.text}
          </a>
        ) : (
          task.text
        )}
      </span>
      <span class="grow" />
      <span class={task.overdue ? 'small late' : 'small muted'}>
        <Time at={task.openAt ?? task.dueAt} form="moment" />
      </span>
    </li>
  );
}
