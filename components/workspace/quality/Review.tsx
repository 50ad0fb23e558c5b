import { useQuery } from '@tanstack/preact-query';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Keys } from '@/components/ui/Keys';
import { List } from '@/components/ui/List';
import { Failed, Loading } from '@/components/ui/Waiting';
import { CERTAIN } from '@/utils/rules/duplicates';
import { say, t, tn } from '@/utils/words';
import { SCREEN_KEYS } from '../palette/screen-keys';
import type { ReviewPair } from './report';
import { Sides } from './Sides';

const LATER_DAYS = 30;

interface ReviewProps {
  pairs: ReviewPair[];
  onDone(pair: ReviewPair, merged?: { drop: string; keep: string; name: string }): void;
}

/** Records that look like one, a pair at a time: merge, two after all, or later. */
export function Review({ pairs, onDone }: ReviewProps) {
  const title = useId();
  const [at, setAt] = useState(0);
  const index = Math.min(at, Math.max(0, pairs.length - 1));
  const pair = pairs[index];
  const part = useRef<HTMLElement>(null);
  const settled = useRef(false);
  // The buttons go with their pair; the keys go on working for the next one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pair is another question
  useEffect(() => {
    if (settled.current) part.current?.focus();
    settled.current = false;
  }, [pair]);
  return (
    <section
      class="group quality-review"
      aria-labelledby={title}
      ref={part}
      tabIndex={-1}
      data-keys="review"
    >
      <h2 id={title}>
        {t('quality_duplicates')} <span class="quality-count">{pairs.length}</span>
      </h2>
      {!pair && <p class="muted">{t('quality_no_duplicates')}</p>}
      {pair && (
        <>
          <div class="quality-walk">
            <span class="small muted">{tn('quality_pair_of', pairs.length, index + 1)}</span>
            <Button
              look="quiet"
              icon="back"
              aria-label={t('quality_previous')}
              title={t('quality_previous')}
              disabled={index === 0}
              onClick={() => setAt(index - 1)}
            />
            <Button
              look="quiet"
              class="quality-next"
              icon="back"
              aria-label={t('quality_next')}
              title={t('quality_next')}
              disabled={index === pairs.length - 1}
              onClick={() => setAt(index + 1)}
            />
          </div>
          <Pair
            key={`${pair.one} ${pair.other}`}
            pair={pair}
            part={part}
            onDone={(merged) => {
              settled.current = true;
              onDone(pair, merged);
            }}
          />
        </>
      )}
    </section>
  );
}

interface PairProps {
  pair: ReviewPair;
  part: { readonly current: HTMLElement | null };
  onDone(merged?: { drop: string; keep: string; name: string }): void;
}

function Pair({ pair, part, onDone }: PairProps) {
  const act = useAct();
  const [take, setTake] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const { of, one, other } = pair;
  const query = useQuery({
    queryKey: ['mergeView', of, one, other],
    queryFn: () => background.mergeView({ of, one, other }),
    gcTime: 0,
  });
  const view = query.data;

  const settle = async (
    said: string,
    call: (again?: string) => Promise<unknown>,
    merged?: { drop: string; keep: string; name: string },
  ) => {
    if (busy) return;
    setBusy(true);
    const saved = await act({ said, call });
    setBusy(false);
    if (saved) onDone(merged);
  };
  const merge = () => {
    if (!view) return;
    const [keep, drop] = [view.keep.id, view.drop.id];
    const name = (take.has('name') ? view.drop : view.keep).name;
    void settle(
      t('quality_said_merged', name),
      (again) => background.mergeRecords({ of, keep, drop, take: [...take] }, again),
      { keep, drop, name },
    );
  };
  const answer = (until: number | null) =>
    settle(t(until === null ? 'quality_said_two' : 'quality_said_later', ...pair.names), (again) =>
      background.answerDuplicate({ one, other, until }, again),
    );
  const later = () => void answer(Date.now() + LATER_DAYS * 86_400_000);

  const keys = useRef<Record<string, () => void>>({});
  keys.current = {
    [SCREEN_KEYS.merge]: merge,
    [SCREEN_KEYS.two]: () => void answer(null),
    [SCREEN_KEYS.later]: later,
  };
  useEffect(() => {
    const stop = new AbortController();
    part.current?.addEventListener(
      'keydown',
      (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
        const press = keys.current[event.key.toLowerCase()];
        if (!press) return;
        event.preventDefault();
        event.stopPropagation();
        press();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [part]);

  if (query.isPending) return <Loading lines={4} />;
  if (!view) return <Failed error={query.error} again={() => onDone()} />;
  return (
    <div class="group-box quality-pair">
      <p class="quality-sure">
        <span class={pair.score >= CERTAIN ? 'badge' : 'badge warn'}>
          {t(pair.score >= CERTAIN ? 'quality_certain' : 'quality_possible')}
        </span>
      </p>
      <List label={t('quality_why')} class="quality-why">
        {pair.reasons.map(({ code, args }) => (
          <li key={code} dir="auto">
            {say(`duplicate_${code}`, args)}
          </li>
        ))}
      </List>
      <Sides view={view} take={take} onTake={setTake} />
      <div class="quality-acts">
        <Button look="primary" busy={busy} aria-keyshortcuts={SCREEN_KEYS.merge} onClick={merge}>
          {t('quality_merge')} <Keys keys={SCREEN_KEYS.merge} />
        </Button>
        <Button busy={busy} aria-keyshortcuts={SCREEN_KEYS.two} onClick={() => void answer(null)}>
          {t('quality_two')} <Keys keys={SCREEN_KEYS.two} />
        </Button>
        <Button look="quiet" busy={busy} aria-keyshortcuts={SCREEN_KEYS.later} onClick={later}>
          {t('quality_later')} <Keys keys={SCREEN_KEYS.later} />
        </Button>
      </div>
    </div>
  );
}
