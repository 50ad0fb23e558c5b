import { useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Field } from '@/components/ui/Field';
import { Form } from '@/components/ui/Form';
import { hashOf } from '@/components/workspace/route';
import { hostTyped } from '@/utils/rules/host-typed';
import { t } from '@/utils/words';
import type { NewProps } from './creations';

/** A company by name and domain; one that is here already is opened instead. */
export function NewCompany({ first, onClose }: NewProps) {
  const act = useAct();
  const [name, setName] = useState(first);
  const [domain, setDomain] = useState('');
  const [tried, setTried] = useState(false);
  const typed = domain.trim();
  const isWrong = typed !== '' && hostTyped(typed) === null;

  const save = async () => {
    setTried(true);
    if (!name.trim() || isWrong) return false;
    let companyId = '';
    const saved = await act({
      call: async (again) => {
        const answer = await background.addCompany({ name: name.trim(), domain: typed }, again);
        ({ companyId } = answer);
        return answer;
      },
      said: ({ known, change }) =>
        known === null
          ? t('popup_said_added', name.trim())
          : t(change ? 'create_known_domain' : 'create_known', known),
    });
    if (saved) location.hash = hashOf('company', [companyId]);
    return saved;
  };

  return (
    <Form class="create-form" action={t('create_action')} onSave={save} onClose={onClose}>
      <Field
        label={t('find_name')}
        value={name}
        maxLength={200}
        error={tried && !name.trim() ? t('refused_name') : null}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Field
        label={t('column_domain')}
        value={domain}
        inputMode="url"
        maxLength={253}
        error={tried && isWrong ? t('refused_domain', typed) : null}
        onInput={(event) => setDomain(event.currentTarget.value)}
      />
    </Form>
  );
}
