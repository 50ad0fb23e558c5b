import { useLayoutEffect } from 'preact/hooks';
import { isTyping } from '@/components/popup/notices';
import { lazy } from '@/components/ui/lazy';
import { SCREEN_KEYS } from '../palette/screen-keys';
import { routeOf } from '../route';
import { create, creationOn, useCreating } from './creations';

const CreateDialog = lazy(() => import('./CreateDialog').then((m) => m.CreateDialog), null);

/** The dialogs that make something new, and the key that makes one more of what a list shows. */
export function Create() {
  const [creation, close] = useCreating();
  useLayoutEffect(() => {
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (
        event.key !== SCREEN_KEYS.create ||
        !isPlain ||
        event.defaultPrevented ||
        isTyping(event.target)
      )
        return;
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
