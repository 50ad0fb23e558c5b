import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useAct } from '@/components/popup/notices';
import { background, useDemoState } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t, type WordKey } from '@/utils/words';

const LOOK_AT: WordKey[] = ['welcome_demo_today', 'welcome_demo_pipeline', 'welcome_demo_search'];

/** Invented people and deals to try everything on, and the way to be rid of them. */
export function DemoCard() {
  const demo = useDemoState();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const loaded = demo.data?.loaded ?? false;

  const load = async () => {
    setBusy(true);
    await act({
      said: t('welcome_said_demo'),
      call: (again) => background.loadDemo({}, again),
    });
    setBusy(false);
  };
  const clear = async () => {
    setBusy(true);
    await act({
      said: t('welcome_said_demo_gone'),
      call: (again) => background.clearDemo({}, again),
    });
    setBusy(false);
  };

  return (
    <section class="card" aria-labelledby="demo">
      <h2 id="demo">
        <Icon name="deal" />
        {t('welcome_demo')}
      </h2>
      {loaded ? (
        <>
          <p>{t('welcome_demo_loaded')}</p>
          <ol class="steps">
            {LOOK_AT.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ol>
          <div class="row">
            <Button look="primary" onClick={openPopup}>
              {t('welcome_open_popup')}
            </Button>
            <Button look="quiet" busy={busy} onClick={() => void clear()}>
              {t('welcome_demo_remove')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p class="muted">{t('welcome_demo_text')}</p>
          <div class="row">
            <Button busy={busy || demo.isPending} onClick={() => void load()}>
              {t('welcome_demo_try')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** The popup under its button, or in a tab where the browser does not open it from a page. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
