import { useId, useRef, useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { shortDate } from '@/components/ui/dates';
import { Field } from '@/components/ui/Field';
import { List } from '@/components/ui/List';
import { isAddress } from '@/utils/limits';
import type { Fault, FaultKind } from '@/utils/rules/quality';
import { presets, userZone } from '@/utils/time';
import { say, t, type WordKey } from '@/utils/words';
import { hashOf } from '../route';

/** How many faults of one kind are shown: the ones most worth mending. */
const SHOWN = 10;

const TITLES: Record<FaultKind, WordKey> = {
  missing: 'quality_missing',
  stale: 'quality_stale',
  steps: 'quality_steps',
  names: 'quality_names',
  phones: 'quality_phones',
  'free-mail': 'quality_free_mail',
};
const TEACH: Record<FaultKind, WordKey> = {
  missing: 'quality_missing_teach',
  stale: 'quality_stale_teach',
  steps: 'quality_steps_teach',
  names: 'quality_names_teach',
  phones: 'quality_phones_teach',
  'free-mail': 'quality_free_mail_teach',
};

interface FaultListProps {
  kind: FaultKind;
  count: number;
  faults: Fault[];
  onMended(fault: Fault): void;
}

/** One kind of fault: how many, and the ones most worth mending, each with a way to do so. */
export function FaultList({ kind, count, faults, onMended }: FaultListProps) {
  const title = useId();
  return (
    <section class="group" aria-labelledby={title}>
      <h2 id={title}>
        {t(TITLES[kind])} <span class="quality-count">{count}</span>
      </h2>
      <p class="muted group-teach">{t(count === 0 ? 'quality_none' : TEACH[kind])}</p>
      {faults.length > 0 && (
        <List labelledBy={title} class="group-box">
          {faults.slice(0, SHOWN).map((fault) => (
            <FaultLine key={`${kind} ${fault.id}`} fault={fault} onMended={() => onMended(fault)} />
          ))}
        </List>
      )}
    </section>
  );
}

const PLACES = { contacts: 'person', companies: 'company', deals: 'deal' } as const;

function FaultLine({ fault, onMended }: { fault: Fault; onMended(): void }) {
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const mend = async (value: string) => {
    if (busy) return;
    setBusy(true);
    const saved = await act({
      said: t(fault.fix.field === 'task' ? 'quality_said_task' : 'quality_said_mended', fault.name),
      call: (again) => mended(fault, value, again),
    });
    setBusy(false);
    if (saved) onMended();
  };
  return (
    <li class="setting quality-fault">
      <div class="setting-words">
        <a href={hashOf(PLACES[fault.of], [fault.id])} dir="auto">
          {fault.name || t('quality_nameless')}
        </a>
        <p class="small muted" dir="auto">
          {whyWords(fault)}
        </p>
      </div>
      <div class="setting-end">
        {ASKED.has(fault.fix.field) ? (
          <Asked fault={fault} busy={busy} onSave={(value) => void mend(value)} />
        ) : (
          <Button busy={busy} onClick={() => void mend(fault.fix.value)}>
            {fixWords(fault)}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What only the person knows. */
const ASKED: ReadonlySet<string> = new Set(['email', 'phone', 'company', 'title', 'nextStep']);

const ASK: Record<string, WordKey> = {
  email: 'quality_ask_email',
  phone: 'quality_ask_phone',
  company: 'quality_ask_company',
  title: 'quality_ask_title',
  nextStep: 'quality_ask_step',
};

interface AskedProps {
  fault: Fault;
  busy: boolean;
  onSave(value: string): void;
}

function Asked({ fault, busy, onSave }: AskedProps) {
  const line = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  const { field } = fault.fix;
  const words = t(ASK[field] ?? 'quality_ask_title');
  return (
    <form
      class="quality-ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = line.current?.value.trim() ?? '';
        if (!typed) return;
        if (field === 'email' && !isAddress(typed.toLowerCase())) setError(t('quality_no_address'));
        else onSave(field === 'email' ? typed.toLowerCase() : typed);
      }}
    >
      <Field
        label={`${words}: ${fault.name}`}
        bare
        placeholder={words}
        inputRef={line}
        error={error}
        maxLength={field === 'phone' ? 40 : 200}
        dir={field === 'email' || field === 'phone' ? 'ltr' : 'auto'}
        onInput={() => setError(null)}
      />
      <Button type="submit" busy={busy}>
        {t('common_save')}
      </Button>
    </form>
  );
}

function mended({ id, name, fix }: Fault, value: string, again?: string): Promise<unknown> {
  switch (fix.field) {
    case 'email':
      return background.editContact({ contactId: id, emails: [value] }, again);
    case 'emails':
      return background.editContact(
        { contactId: id, emails: value.split(' ').filter(Boolean) },
        again,
      );
    case 'phones':
      return background.editContact({ contactId: id, phones: value.split('\n') }, again);
    case 'phone':
      return background.editContact({ contactId: id, phones: [value] }, again);
    case 'company':
      return background.editContact({ contactId: id, company: value }, again);
    case 'title':
      return background.editContact({ contactId: id, title: value }, again);
    case 'name':
      return background.editContact({ contactId: id, name: value }, again);
    case 'domains':
      return background.editCompany(
        { companyId: id, domains: value.split(' ').filter(Boolean) },
        again,
      );
    case 'nextStep':
      return background.editDeal({ dealId: id, nextStep: value }, again);
    default:
      return background.addTask(
        {
          text: t('quality_task_text', name),
          due: presets(Date.now(), userZone()).tomorrow,
          anchor: { kind: 'contact', contactId: id },
          unlessReply: false,
        },
        again,
      );
  }
}

function fixWords({ fix, reason }: Fault): string {
  if (fix.field === 'emails') return t('quality_fix_address', reason.args[0] ?? '');
  if (fix.field === 'phones') return t('quality_fix_name', reason.args[0] ?? '');
  if (fix.field === 'name') return t('quality_fix_name', fix.value);
  return t(fix.field === 'domains' ? 'quality_fix_domains' : 'quality_fix_remind');
}

/** Which argument of a reason is an instant. */
const DAYS: Record<string, number> = { quiet: 0, never: 0, bounced: 1 };

function whyWords({ reason: { code, args } }: Fault): string {
  const told = args.map((arg, index) =>
    index === DAYS[code] ? shortDate(Number(arg), Date.now()) : arg,
  );
  return say(`quality_why_${code}`, told);
}
