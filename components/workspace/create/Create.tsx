import { useEffect } from 'preact/hooks';
import { isTyping } from '@/components/popup/notices';
import { lazy } from '@/components/ui/lazy';
import { routeOf } from '../route';
import { create, creationOn, useCreating } from './create';

const CreateDialog = lazy(() => import('./CreateDialog').then((m) => m.CreateDialog), null);

/** The dialogs that make something new, and the key that makes one more of what a list shows. */
export function Create() {
  const [creation, close] = useCreating();
  useEffect(() => {
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '+' || !isPlain || event.defaultPrevented || isTyping(event.target)) return;
      const here = creationOn(routeOf(location.hash).name);
      if (!here) return;
      event.preventDefault();
      create(here);
    };
    document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return creation && <CreateDialog key={creation.what} creation={creation} onClose={close} />;
}
