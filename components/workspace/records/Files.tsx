import { useState } from 'preact/hooks';
import { uuidv7 } from 'uuidv7';
import { Button, IconButton } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import type { DealPage } from '@/storage/api';
import { t } from '@/utils/words';
import type { SaveDeal } from './DealPage';
import { WebLink } from './PersonPage';
import { Part } from './RecordFrame';

/** Links to where the files of a deal lie. */
export function Files({ files, save }: { files: DealPage['files']; save: SaveDeal }) {
  const [adding, setAdding] = useState(false);
  const [url, setUrl] = useState('');
  const [name, setName] = useState('');
  const add = async () => {
    if (!url.trim()) return;
    const saved = await save({ files: [...files, { id: uuidv7(), name, url: url.trim() }] });
    if (!saved) return;
    setUrl('');
    setName('');
    setAdding(false);
  };
  return (
    <Part
      title={t('record_files')}
      end={
        <IconButton
          name={t('record_file_add')}
          icon="plus"
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        />
      }
    >
      {files.length > 0 && (
        <ul class="lines">
          {files.map((file) => (
            <li key={file.id} class="line step">
              <Icon name="open" />
              <WebLink url={file.url} name={file.name} />
              <span class="grow" />
              <IconButton
                name={t('record_remove', file.name)}
                icon="close"
                onClick={() => void save({ files: files.filter(({ id }) => id !== file.id) })}
              />
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <form
          class="file-form"
          aria-label={t('record_file_add')}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Field
            label={t('record_file_url')}
            dir="ltr"
            value={url}
            maxLength={2000}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
          <Field
            label={t('record_file_name')}
            value={name}
            maxLength={200}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit">{t('record_file_add')}</Button>
        </form>
      )}
    </Part>
  );
}
