import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background, RpcError } from '@/components/queries';
import { lazy } from '@/components/ui/lazy';
import type { GateView } from '@/storage/api';
import type { Stage } from '@/storage/schema';
import { t } from '@/utils/words';

/** Only where a stage asks for something: most moves never need it. */
const MoveDialog = lazy(() => import('./MoveDialog').then((m) => m.MoveDialog), null);

interface Move {
  deal: { dealId: string; name: string };
  stage: Pick<Stage, 'id' | 'name'>;
  /** Who has it from now on, empty for nobody; left out, that stays. */
  owner?: string;
  /** Shows the move before it is saved. */
  ahead?(): void;
}

interface Asked {
  gate: GateView;
  stageId: string;
  owner?: string;
}

const Context = createContext<(move: Move) => Promise<void>>(async () => undefined);

/** Moves a deal to a stage; what the move misses is asked for first. */
export const useMoveDeal = () => useContext(Context);

/** Moves deals for everything inside, and shows what a move misses over it. */
export function MoveProvider({ children }: { children: ComponentChildren }) {
  const act = useAct();
  const [asked, setAsked] = useState<Asked | null>(null);

  const move = useCallback(
    async ({ deal, stage, owner, ahead }: Move): Promise<void> => {
      const input = { dealId: deal.dealId, stageId: stage.id };
      await act({
        said: t('popup_said_moved', deal.name, stage.name),
        call: async (again) => {
          try {
            return owner === undefined
              ? await background.moveDeal(input, again)
              : await background.advanceDeal({ ...input, owner }, again);
          } catch (error) {
            if (!(error instanceof RpcError && error.code === 'rule')) throw error;
            const gate = await background.dealGate(input);
            if (gate.missing.length === 0 && !gate.closing) throw error;
            setAsked({ gate, stageId: stage.id, ...(owner !== undefined && { owner }) });
            return null;
          }
        },
        ahead,
      });
    },
    [act],
  );

  return (
    <Context.Provider value={move}>
      {children}
      {asked && <MoveDialog {...asked} onClose={() => setAsked(null)} />}
    </Context.Provider>
  );
}
