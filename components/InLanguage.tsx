import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSettings } from './queries';
import { rememberedLanguage, rememberLanguage, speak } from './words';

/**
 * Follows the language that the settings name: chosen, undone or brought back on this page or on
 * another one. Everything inside is drawn anew in it, and the focus stays where it was.
 */
export function InLanguage({ children }: { children: ComponentChildren }) {
  const { data } = useSettings();
  const [spoken, setSpoken] = useState(rememberedLanguage);
  const focused = useRef('');
  const wanted = data && (data.language ?? 'browser');

  useEffect(() => {
    if (wanted === undefined) return undefined;
    let isLatest = true;
    const follow = async () => {
      if (wanted === spoken) return rememberLanguage(wanted);
      await speak(wanted);
      if (!isLatest) return;
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

  return <Fragment key={spoken}>{children}</Fragment>;
}
