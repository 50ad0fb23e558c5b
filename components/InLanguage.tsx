import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '@/storage/schema';
import { useSettings } from './queries';
import { asksBeforeLeaving } from './ui/leaving';
import { rememberedLanguage, rememberLanguage, speak, wordsOf } from './words';

/** How often it looks whether the page may be drawn anew (ms). */
const PATIENCE = 300;

/**
 * Follows the language that the settings name: chosen, undone or brought back on this page or on
 * another one. What has it as its key is drawn anew in it, and the focus stays where it was.
 */
export function InLanguage({ children }: { children(language: Language): ComponentChildren }) {
  const { data } = useSettings();
  const [spoken, setSpoken] = useState(rememberedLanguage);
  const focused = useRef('');
  const wanted = data && (data.language ?? 'browser');

  useEffect(() => {
    if (wanted === undefined) return undefined;
    let isLatest = true;
    const follow = async () => {
      if (wanted === spoken) return rememberLanguage(wanted);
      const words = await wordsOf(wanted);
      // An import that runs in here would end with what is drawn anew.
      while (isLatest && asksBeforeLeaving())
        await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      if (!isLatest) return;
      speak(words);
      focused.current = document.activeElement?.getAttribute('name') ?? '';
      setSpoken(wanted);
    };
    follow().catch((error: unknown) => console.error('Margin CRM: no words', error));
    return () => {
      isLatest = false;
    };
  }, [wanted, spoken]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows what was drawn anew
  useEffect(() => {
    if (focused.current) document.getElementsByName(focused.current)[0]?.focus();
    focused.current = '';
  }, [spoken]);

  return <>{children(spoken)}</>;
}
