import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const KEY = 'sidebarCollapsed';

/** Whether the sidebar is a rail, remembered for every tab; null until that is known. */
export function useCollapsed(): [boolean | null, (collapsed: boolean) => void] {
  const [collapsed, setCollapsed] = useState<boolean | null>(null);
  useEffect(() => {
    // Open on first use, and when the browser does not tell.
    const show = (value: unknown) => setCollapsed((now) => now ?? value === true);
    browser.storage.local.get(KEY).then(
      (stored) => show(stored[KEY]),
      () => show(false),
    );
  }, []);
  return [
    collapsed,
    (next) => {
      setCollapsed(next);
      browser.storage.local.set({ [KEY]: next }).catch(() => undefined);
    },
  ];
}
