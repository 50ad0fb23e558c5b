import { useQuery } from '@tanstack/preact-query';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { IconButton } from '@/components/ui/Button';
import { List } from '@/components/ui/List';
import { Time } from '@/components/ui/Time';
import { hashOf } from '@/components/workspace/route';
import type { SignalView } from '@/storage/api';
import { t } from '@/utils/words';
import { Part } from './RecordFrame';
import './signals.css';

/** Sentences that were marked about a person or a deal: what speaks for it and what against. */
export function Signals({ of, id }: { of: 'contactId' | 'dealId'; id: string }) {
  const { data } = useQuery({
    queryKey: ['signalsOf', of, id],
    queryFn: () => background.signalsOf({ of, id }),
  });
  if (!data || data.signals.length === 0) return null;
  return (
    <Part title={t('signal_title')}>
      <List class="signals" label={t('signal_title')}>
        {data.signals.map((signal) => (
          <Line key={signal.signalId} signal={signal} from={of} />
        ))}
      </List>
    </Part>
  );
}

function Line({ signal, from }: { signal: SignalView; from: 'contactId' | 'dealId' }) {
  const { signalId, kind, tag, quote, at, contact, deal, stageName } = signal;
  return (
    <li>
      <p class="signal-head">
        <span class={kind === 'objection' ? 'badge warn' : 'badge'}>
          <span class="hidden">
            {t(kind === 'objection' ? 'signal_kind_objection' : 'signal_kind_signal')}:{' '}
          </span>
          <bdi>{tag}</bdi>
        </span>
        <span class="small muted">
          <Time at={at} />
        </span>
        <RemoveSignal signalId={signalId} tag={tag} />
      </p>
      {quote ? (
        <blockquote dir="auto">{quote}</blockquote>
      ) : (
        <p class="small muted">{t('signal_from_call')}</p>
      )}
      <p class="small muted">
        {from === 'dealId' && contact && (
          <a href={hashOf('person', [contact.contactId])}>
            <bdi>{contact.name}</bdi>
          </a>
        )}
        {from === 'contactId' && deal && (
          <a href={hashOf('deal', [deal.dealId])}>
            <bdi>{deal.name}</bdi>
          </a>
        )}
        {stageName && <bdi> · {stageName}</bdi>}
      </p>
    </li>
  );
}

/** Takes away what was marked; Undo brings it back. */
export function RemoveSignal({ signalId, tag }: { signalId: string; tag: string }) {
  const act = useAct();
  return (
    <IconButton
      icon="close"
      name={t('signal_remove', tag)}
      onClick={() =>
        void act({
          said: t('signal_said_removed', tag),
          call: (again) => background.removeSignal({ signalId }, again),
        })
      }
    />
  );
}
