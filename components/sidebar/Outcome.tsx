import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { MeetingSubject } from '@/utils/host';
import { t } from '@/utils/words';
import { useDraft } from './drafts';
import { Failure } from './Failure';
import { useLastChange } from './last-change';
import { useCall } from './live';
import { Section } from './Section';

interface OutcomeProps {
  subject: MeetingSubject;
  /** What is stored. */
  outcome: string;
  nextStep: string;
}

/** After the meeting: what came of it and what is next. */
export function Outcome({ subject, outcome, nextStep }: OutcomeProps) {
  const [cameOf, setCameOf] = useDraft(subject.key, 'outcome');
  const [next, setNext] = useDraft(subject.key, 'next-step');
  const save = useCall('saveOutcome');
  const { tell } = useLastChange();

  const run = () =>
    save.mutate(
      { meeting: subject.meeting, outcome: cameOf ?? outcome, nextStep: next ?? nextStep },
      {
        onSuccess: ({ change }) => {
          setCameOf(null);
          setNext(null);
          tell({ words: t('sidebar_outcome_saved'), change, of: 'other' });
        },
      },
    );

  return (
    <Section title={t('sidebar_outcome_section')}>
      <form
        class="outcome"
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.isPending) run();
        }}
      >
        <Field
          label={t('sidebar_outcome')}
          maxLength={500}
          value={cameOf ?? outcome}
          onInput={(event) => setCameOf(event.currentTarget.value)}
        />
        <Field
          label={t('sidebar_next_step')}
          maxLength={300}
          value={next ?? nextStep}
          onInput={(event) => setNext(event.currentTarget.value)}
        />
        <Button type="submit" busy={save.isPending}>
          {t('common_save')}
        </Button>
      </form>
      <Failure of={save.error} onRetry={run} />
    </Section>
  );
}
