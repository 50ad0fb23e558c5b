import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/Field';
import { LIMITS } from '@/utils/limits';
import { t, tn } from '@/utils/words';
import { useDraft } from './drafts';
import { Failure } from './Failure';
import { useLastChange } from './last-change';
import { useCall } from './live';
import type { Place } from './place';
import { Section } from './Section';

interface NotesProps {
  place: Place;
  commanded: boolean;
  done: () => void;
}

export function Notes({ place, commanded, done }: NotesProps) {
  const [draft, setDraft] = useDraft(place.subject.key, 'note');
  const text = draft ?? '';
  const area = useRef<HTMLTextAreaElement>(null);
  const note = useCall('addNote');
  const { tell } = useLastChange();
  const over = text.length - LIMITS.note;

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once per command
  useEffect(() => {
    if (!commanded) return;
    done();
    area.current?.focus();
  }, [commanded]);

  const save = () => {
    if (!text.trim() || over > 0 || note.isPending) return;
    void note.mutate(
      { text, anchor: place.anchor },
      {
        onSuccess: ({ change }) => {
          // Also when the person has moved on to another thread; what was added meanwhile stays.
          if (!area.current || area.current.value === text) setDraft(null);
          tell({ words: t('sidebar_note_saved'), change, of: 'other' });
        },
      },
    );
  };

  return (
    <Section title={t('sidebar_notes')}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextArea
          label={t('sidebar_note')}
          bare
          areaRef={area}
          placeholder={t('sidebar_note_placeholder')}
          value={text}
          error={over > 0 ? tn('sidebar_note_long', over) : null}
          onInput={(event) => {
            setDraft(event.currentTarget.value || null);
            if (note.error !== undefined) note.reset();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            save();
          }}
        />
        <Failure of={note.error} onRetry={save} />
        <div class="row">
          <Button type="submit" busy={note.isPending} disabled={!text.trim() || over > 0}>
            {t('sidebar_note_save')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
