import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { t } from '@/utils/words';
import { AddDeal } from './AddDeal';
import { Board, type BoardProps } from './Board';

interface DealBoardProps extends Omit<BoardProps, 'onAdd'> {
  class: string;
  /** What stands above the board, before the button that adds a deal. */
  bar: ComponentChildren;
}

/** A board under its bar, with the form that adds a deal to one of its stages. */
export function DealBoard({ class: look, bar, ...board }: DealBoardProps) {
  const { view } = board;
  const [adding, setAdding] = useState<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  return (
    <div class={look}>
      <div class="pipeline-bar">
        {bar}
        <Button
          icon="plus"
          buttonRef={addButton}
          onClick={() => setAdding(view.columns[0]?.stage.id ?? null)}
          aria-expanded={adding !== null}
        >
          <span class="bar-label">{t('popup_deal_add')}</span>
        </Button>
      </div>
      {adding !== null && (
        <AddDeal
          key={adding}
          view={view}
          stageId={adding}
          onClose={() => {
            setAdding(null);
            addButton.current?.focus();
          }}
        />
      )}
      <Board {...board} onAdd={setAdding} />
    </div>
  );
}
