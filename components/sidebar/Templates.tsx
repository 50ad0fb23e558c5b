import { useEffect, useState } from 'preact/hooks';
import { background } from '@/components/background';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Menu, MenuItem } from '@/components/ui/Menu';
import type { FilledTemplate } from '@/storage/api';
import type { Writing, WritingPage } from '@/utils/host';
import { t } from '@/utils/words';
import { Failure } from './Failure';
import { useCall, useLive } from './live';
import { Section } from './Section';

/** Texts to write from, while a mail is being written. What is not known is asked for, never left blank. */
export function Templates({ page }: { page: WritingPage }) {
  const writing = useWriting(page);
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<FilledTemplate | null>(null);
  const choices = useLive(
    'templates',
    JSON.stringify(writing),
    open && writing ? () => background.templateChoices(writing) : null,
  );
  const fill = useCall('fillTemplate');
  if (!writing) return null;

  const insert = (text: FilledTemplate) => {
    page.insert(text);
    setDraft(null);
    setOpen(false);
  };
  const choose = (templateId: string) =>
    fill.mutate(
      { templateId, ...writing },
      { onSuccess: (text) => (text.missing.length > 0 ? setDraft(text) : insert(text)) },
    );
  const error = fill.error ?? choices.error;
  return (
    <Section
      title={t('templates_nav')}
      beside={
        <Button
          look="link"
          icon="plus"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
            setDraft(null);
          }}
        >
          {t('templates_insert')}
        </Button>
      }
    >
      {open && !draft && choices.data && (
        <Menu label={t('templates_nav')}>
          {choices.data.map(({ templateId, name, suggested }) => (
            <MenuItem
              key={templateId}
              detail={suggested && t('templates_fits')}
              onClick={() => choose(templateId)}
            >
              <bdi>{name}</bdi>
            </MenuItem>
          ))}
          {choices.data.length === 0 && <p class="small muted">{t('templates_none')}</p>}
        </Menu>
      )}
      {draft && <Gaps draft={draft} onDone={insert} />}
      <Failure of={error} />
    </Section>
  );
}

/** What the text still has to be told. */
function Gaps({ draft, onDone }: { draft: FilledTemplate; onDone(text: FilledTemplate): void }) {
  const [values, setValues] = useState<Record<string, string>>({});
  const filled = (text: string) =>
    draft.missing.reduce((all, gap) => all.replaceAll(`{${gap}}`, values[gap] || `{${gap}}`), text);
  return (
    <form
      class="stack inset"
      onSubmit={(event) => {
        event.preventDefault();
        onDone({ ...draft, subject: filled(draft.subject), body: filled(draft.body) });
      }}
    >
      <p class="small muted">{t('templates_missing')}</p>
      {draft.missing.map((gap) => (
        <Field
          key={gap}
          label={`{${gap}}`}
          onInput={({ currentTarget: { value } }) => setValues({ ...values, [gap]: value })}
        />
      ))}
      <div class="row">
        <Button type="submit">{t('templates_insert')}</Button>
      </div>
    </form>
  );
}

function useWriting(page: WritingPage): Writing | null {
  const [text, setText] = useState(() => JSON.stringify(page.now()));
  useEffect(() => {
    const end = new AbortController();
    page.onChange(() => setText(JSON.stringify(page.now())), end.signal);
    return () => end.abort();
  }, [page]);
  return JSON.parse(text);
}
