import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failed, Loading } from '@/components/ui/Waiting';

/**
 * A screen whose code is fetched when it is first opened, so that the page is light to start:
 * the screens in places.tsx show how. What lies over a screen, or may not be there, waits with null.
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ComponentChildren = <Loading lines={6} />,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  // biome-ignore lint/correctness/noComponentHookFactories: called once per screen, when its module loads
  return function Lazy(props: Props) {
    const [Screen, setScreen] = useState<ComponentType<Props> | undefined>(() => loaded);
    const [error, setError] = useState<unknown>();
    const [attempt, setAttempt] = useState(0);

    // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
    useEffect(() => {
      // Fetched for one that was here before, after this one was drawn and before it came to ask.
      if (loaded) return setScreen(() => loaded);
      setError(undefined);
      load().then((screen) => {
        loaded = screen;
        setScreen(() => screen);
      }, setError);
    }, [attempt]);

    if (Screen) return <Screen {...props} />;
    if (error !== undefined)
      return <Failed error={error} again={() => setAttempt((turn) => turn + 1)} />;
    return waiting;
  };
}
