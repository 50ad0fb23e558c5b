import { useQuery } from '@tanstack/preact-query';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { t, tn } from '@/utils/words';

/** After an entry came onto the never-log list: offers to take out what was logged before. */
export function NeverLogPast({ entry, onDone }: { entry: string; onDone(): void }) {
  const act = useAct();
  const { data } = useQuery({
    queryKey: ['pastOf', entry],
    queryFn: () => background.pastOf({ entry }),
  });
  if (!data || data.count === 0) return null;
  return (
    <div class="never-past" role="status">
      <p dir="auto">{tn('forget_past', data.count, entry)}</p>
      <div class="row">
        <Button
          onClick={() => {
            onDone();
            void act({
              said: t('forget_past_removed', entry),
              call: (again) => background.removePast({ entry }, again),
            });
          }}
        >
          {t('forget_past_remove')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('forget_past_keep')}
        </Button>
      </div>
    </div>
  );
}
