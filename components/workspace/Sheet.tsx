import { useState } from 'preact/hooks';
import { DealPanel } from '@/components/popup/DealPanel';
import { PersonPanel } from '@/components/popup/PersonPanel';
import type { Panel } from '@/components/popup/panels';
import { t } from '@/utils/words';

/** A person or deal on a page of its own; what it leads to opens over it. */
export function Sheet({ first }: { first: Panel }) {
  const [panels, setPanels] = useState<Panel[]>([]);
  const openPanel = (panel: Panel) => setPanels((before) => [...before, panel]);
  const back = () => setPanels((before) => before.slice(0, -1));
  const panel = panels.at(-1) ?? first;
  const onBack = panels.length > 0 ? back : undefined;
  return (
    <div class="sheet">
      <h1 class="hidden">{t('app_name')}</h1>
      {panel.kind === 'person' ? (
        <PersonPanel
          key={panel.contactId}
          contactId={panel.contactId}
          openPanel={openPanel}
          onBack={onBack}
        />
      ) : (
        <DealPanel key={panel.dealId} dealId={panel.dealId} openPanel={openPanel} onBack={onBack} />
      )}
    </div>
  );
}
