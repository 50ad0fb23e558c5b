import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LEFT_WORDS, sayLeft } from '@/utils/words';

const KEY = 'sidebarCollapsed';

/** Whether the sidebar is a rail, remembered for every tab; null until that is known. */
export function useCollapsed(): [boolean | null, (collapsed: boolean) => void] {
  const [collapsed, setCollapsed] = useState<boolean | null>(null);
  useEffect(() => {
    // Open on first use, and when the browser does not tell.
    const show = (value: unknown) => setCollapsed((now) => now ?? value === true);
    read().then(show, () => show(false));
  }, []);
  return [
    collapsed,
    (next) => {
      setCollapsed(next);
      keep(next).catch(() => undefined);
    },
  ];
}

// Async, so that the throw of a page which outlived the extension is a rejection like any other.
async function read(): Promise<unknown> {
  const kept = await browser.storage.local.get([KEY, LEFT_WORDS]);
  // Here, since nothing of the sidebar is drawn before.
  sayLeft(kept[LEFT_WORDS]);
  return kept[KEY];
}

async function keep(collapsed: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: collapsed });
}
