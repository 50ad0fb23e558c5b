import { useState } from 'preact/hooks';
import { uuidv7 } from 'uuidv7';
import { IconButton } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { DealPage } from '@/storage/api';
import { t } from '@/utils/words';
import type { SaveDeal } from './DealPage';
import { Part } from './RecordFrame';

/** Steps to tick off. */
export function Checklist({ items, save }: { items: DealPage['checklist']; save: SaveDeal }) {
  const [text, setText] = useState('');
  const add = async () => {
    if (!text.trim()) return;
    const saved = await save({
      checklist: [...items, { id: uuidv7(), text: text.trim(), done: false }],
    });
    if (saved) setText('');
  };
  const ticked = items.filter(({ done }) => done).length;
  return (
    <Part
      title={t('record_checklist')}
      end={
        items.length > 0 && (
          <span class="count">{t('record_checklist_done', ticked, items.length)}</span>
        )
      }
    >
      <ul class="lines">
        {items.map((item) => (
          <li key={item.id} class="line step">
            <label class="check">
              <input
                type="checkbox"
                checked={item.done}
                onChange={({ currentTarget: { checked } }) =>
                  void save({
                    checklist: items.map((one) =>
                      one.id === item.id ? { ...one, done: checked } : one,
                    ),
                  })
                }
              />
              <span dir="auto" class={item.done ? 'ticked' : undefined}>
                {item.text}
              </span>
            </label>
            <span class="grow" />
            <IconButton
              name={t('record_remove', item.text)}
              icon="close"
              onClick={() => void save({ checklist: items.filter(({ id }) => id !== item.id) })}
            />
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field
          label={t('record_checklist_add')}
          bare
          placeholder={t('record_checklist_add')}
          value={text}
          maxLength={300}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </form>
    </Part>
  );
}
