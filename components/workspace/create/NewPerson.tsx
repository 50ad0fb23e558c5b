import { useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Field } from '@/components/ui/Field';
import { Form } from '@/components/ui/Form';
import { hashOf } from '@/components/workspace/route';
import { isAddress } from '@/utils/limits';
import { t } from '@/utils/words';
import type { NewProps } from './creations';

/** A person by name and address; one who is here already is opened instead. */
export function NewPerson({ first, onClose }: NewProps) {
  const act = useAct();
  const [name, setName] = useState(first);
  const [typed, setTyped] = useState('');
  const [company, setCompany] = useState('');
  const [tried, setTried] = useState(false);
  const address = typed.trim().toLowerCase();
  const problem = !address
    ? t('create_needs_address')
    : isAddress(address)
      ? null
      : t('record_address_wrong', typed.trim());

  const save = async () => {
    setTried(true);
    if (problem) return false;
    let contactId = '';
    const saved = await act({
      call: async (again) => {
        const person = { address, name: name.trim(), company: company.trim() || null };
        const answer = await background.addContact({ ...person, source: 'workspace' }, again);
        ({ contactId } = answer);
        return answer;
      },
      said: ({ change }) =>
        change ? t('popup_said_added', name.trim() || address) : t('create_known', address),
    });
    if (saved) location.hash = hashOf('person', [contactId]);
    return saved;
  };

  return (
    <Form class="create-form" action={t('create_action')} onSave={save} onClose={onClose}>
      <Field
        label={t('find_name')}
        value={name}
        maxLength={200}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Field
        label={t('record_addresses')}
        value={typed}
        inputMode="email"
        maxLength={254}
        error={tried ? problem : null}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Field
        label={t('find_company')}
        value={company}
        maxLength={200}
        onInput={(event) => setCompany(event.currentTarget.value)}
      />
    </Form>
  );
}
