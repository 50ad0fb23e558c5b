import { useState } from 'preact/hooks';
import { Field } from '@/components/ui/Field';
import { t } from '@/utils/words';
import { aliasEntry } from '../entries';
import type { FileImport } from './file-import';
import { Taken } from './Taken';

interface AccountChoiceProps {
  file: Pick<FileImport, 'look'>;
  account: string;
}

/** Whose mailbox or calendar a file is. */
export function AccountChoice({ file, account }: AccountChoiceProps) {
  const [typed, setTyped] = useState(account);
  const [error, setError] = useState<string | null>(null);
  const again = () => {
    const entry = aliasEntry(typed, []);
    if (!entry.ok) setError(entry.error);
    else if (entry.value !== account) void file.look({ account: entry.value });
  };
  return (
    <Taken teach={t('import_account_teach')} isOther={typed.trim() !== account} onReadAgain={again}>
      <Field
        label={t('import_account')}
        dir="ltr"
        inputMode="email"
        autoCapitalize="off"
        spellcheck={false}
        maxLength={300}
        value={typed}
        error={error}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setError(null);
        }}
      />
    </Taken>
  );
}
