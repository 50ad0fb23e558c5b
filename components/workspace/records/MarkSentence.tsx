import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import { Form, focusOnce } from '@/components/ui/Form';
import type { ActivityView } from '@/storage/api';
import type { Signal } from '@/storage/schema';
import { sentencesOf } from '@/utils/rules/commitments';
import { t, type WordKey } from '@/utils/words';
import { RemoveSignal } from './Signals';
import './signals.css';

const KINDS: Record<Signal['kind'], WordKey> = {
  objection: 'signal_kind_objection',
  signal: 'signal_kind_signal',
};

/** What was marked in an activity, and marking one more of its sentences. */
export function MarkSentence({ view }: { view: ActivityView }) {
  const [open, setOpen] = useState(false);
  const { activityId } = view;
  const { data } = useQuery({
    queryKey: ['signalsOf', 'activityId', activityId],
    queryFn: () => background.signalsOf({ of: 'activityId', id: activityId }),
  });
  const sentences = sentencesOf(view.body || view.snippet);
  const marks = data?.signals.filter(({ quote }) => quote !== '') ?? [];
  if (sentences.length === 0) return null;
  return (
    <div class="marks">
      {marks.map(({ signalId, kind, tag, quote }) => (
        <p key={signalId} class="small">
          <span class={kind === 'objection' ? 'badge warn' : 'badge'} title={t(KINDS[kind])}>
            <bdi>{tag}</bdi>
          </span>{' '}
          <q dir="auto">{quote}</q>
          <RemoveSignal signalId={signalId} tag={tag} />
        </p>
      ))}
      {open ? (
        <MarkForm
          activityId={activityId}
          sentences={sentences}
          tags={data?.tags ?? []}
          onClose={() => setOpen(false)}
        />
      ) : (
        <Button look="link" onClick={() => setOpen(true)}>
          {t('signal_mark')}
        </Button>
      )}
    </div>
  );
}

interface MarkFormProps {
  activityId: string;
  sentences: string[];
  tags: string[];
  onClose(): void;
}

function MarkForm({ activityId, sentences, tags, onClose }: MarkFormProps) {
  const act = useAct();
  const [quote, setQuote] = useState(() => selectedOf(sentences));
  const [kind, setKind] = useState<Signal['kind']>('objection');
  const [tag, setTag] = useState('');
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (tag.trim() === '') return false;
    return act({
      said: t('signal_said_marked', tag.trim()),
      call: (again) => background.addSignal({ activityId, kind, tag, quote }, again),
    });
  };
  return (
    <Form
      class="mark-form"
      label={t('signal_mark')}
      action={t('signal_save')}
      inline
      onSave={save}
      onClose={onClose}
    >
      <Select
        label={t('signal_sentence')}
        value={quote}
        onChange={(event) => setQuote(event.currentTarget.value)}
      >
        {sentences.map((sentence) => (
          <option key={sentence} value={sentence}>
            {sentence}
          </option>
        ))}
      </Select>
      <Select
        label={t('signal_kind')}
        value={kind}
        onChange={(event) =>
          setKind(event.currentTarget.value === 'signal' ? 'signal' : 'objection')
        }
      >
        {(['objection', 'signal'] as const).map((one) => (
          <option key={one} value={one}>
            {t(KINDS[one])}
          </option>
        ))}
      </Select>
      <Field
        label={t('signal_tag')}
        placeholder={t('signal_tag_example')}
        value={tag}
        maxLength={60}
        inputRef={focusOnce}
        error={tried && tag.trim() === '' ? t('refused_signal') : null}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      {tags.length > 0 && (
        <p class="mark-tags">
          {tags.slice(0, 8).map((known) => (
            <Button key={known} look="quiet" onClick={() => setTag(known)}>
              <bdi>{known}</bdi>
            </Button>
          ))}
        </p>
      )}
    </Form>
  );
}

/** The sentence that a person has selected on the page, else the first one. */
function selectedOf(sentences: string[]): string {
  const selected = String(document.getSelection() ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const within = sentences.find(
    (sentence) =>
      selected.length > 3 && (sentence.includes(selected) || selected.includes(sentence)),
  );
  return within ?? sentences[0] ?? '';
}
