import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How long a picture is waited for (ms): a page that nobody sees has none. */
const PATIENCE_MS = 100;

/** Calls once the next picture was made; never, once the returned function was called. */
export function afterPicture(then: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const end = () => {
    clearTimeout(late);
    cancelAnimationFrame(frame);
    port1.close();
  };
  port1.onmessage = () => {
    end();
    then();
  };
  const late = setTimeout(() => port2.postMessage(null), PATIENCE_MS);
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  return end;
}

/**
 * `value` as it was, until a picture of what was just typed or chosen has been made: what a key or a
 * click changes by itself is seen at once, and what follows from it, which takes longer to draw,
 * holds up neither that nor the next key. What comes after that picture is shown as it comes.
 * @param asked what was typed or chosen; another one begins anew
 */
export function useHeld<T>(value: T, asked: unknown): T {
  const [seen, setSeen] = useState(asked);
  const held = useRef(value);
  if (seen === asked) held.current = value;
  // Not an effect that comes after the picture: it would come early where more is drawn before.
  useLayoutEffect(
    () => (seen === asked ? undefined : afterPicture(() => setSeen(asked))),
    [seen, asked],
  );
  return held.current;
}
