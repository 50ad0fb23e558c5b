import { useEffect, useState } from 'preact/hooks';
import { isAlive } from '@/components/background';
import type { Host, Subject, Theme } from '@/utils/host';
import { t } from '@/utils/words';

/** What the page is about, as it changes. */
export function useHostSubject(host: Host): Subject {
  const [subject, setSubject] = useState(() => host.subject());
  useEffect(() => {
    const end = new AbortController();
    setSubject(host.subject());
    host.onSubject(setSubject, end.signal);
    return () => end.abort();
  }, [host]);
  return subject;
}

export function useHostTheme(host: Host): Theme {
  const [theme, setTheme] = useState(() => host.theme());
  useEffect(() => {
    const end = new AbortController();
    setTheme(host.theme());
    host.onTheme(setTheme, end.signal);
    return () => end.abort();
  }, [host]);
  return theme;
}

/**
 * False once the extension was updated or removed under this page. Nothing announces that, so it
 * is looked at when the person comes back to the tab, moves on, or turns to the sidebar (`look`).
 */
export function useAlive(subjectKey: string): { alive: boolean; look: () => void } {
  const [alive, setAlive] = useState(true);
  const look = () => setAlive(isAlive());
  // Said once while the browser still gives out words, so that they can be said later.
  useEffect(() => void [t('common_error_gone'), t('sidebar_reload'), t('common_retry')], []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is an occasion
  useEffect(look, [subjectKey]);
  useEffect(() => {
    const end = new AbortController();
    document.addEventListener('visibilitychange', () => setAlive(isAlive()), {
      signal: end.signal,
    });
    return () => end.abort();
  }, []);
  return { alive, look };
}
