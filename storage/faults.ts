/** The moments at which the fault tests may hold, break or kill the write path. */
export type FaultPoint = 'before-write' | 'after-commit';

type FaultHook = (point: FaultPoint) => void | Promise<void>;

declare global {
  /** Global, because both scripts of the background ask for it. Test builds only. */
  var marginFaultHook: FaultHook | undefined;
}

/** Passes a moment of the write path to the fault tests; nothing happens in production builds. */
export async function fault(point: FaultPoint): Promise<void> {
  if (__TEST_BUILD__) await globalThis.marginFaultHook?.(point);
}

/** Installs the hook of a unit test, or takes it away. */
export function onFault(next: FaultHook | undefined): void {
  globalThis.marginFaultHook = next;
}

/**
 * Lets a browser test hold the write path: `marginFaults.hold('after-commit')` in the background
 * makes every later write stop there, until the worker is killed or `release()` is called;
 * `marginFaults.reached` says that one stands there, `standing` how many. `marginInstalled({ reason })`
 * does what follows an installation or an update, for a browser that has been emptied instead of being
 * installed into.
 */
export function installTestHooks(installed: (details: { reason: string }) => void): void {
  let release: (() => void) | undefined;
  const faults: {
    reached: FaultPoint | null;
    standing: number;
    hold(point: FaultPoint): void;
    release(): void;
  } = {
    reached: null,
    standing: 0,
    hold(point: FaultPoint): void {
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      faults.reached = null;
      faults.standing = 0;
      onFault((at) => {
        if (at !== point) return undefined;
        faults.reached = at;
        faults.standing += 1;
        return held;
      });
    },
    release(): void {
      onFault(undefined);
      release?.();
    },
  };
  Object.assign(globalThis, { marginFaults: faults, marginInstalled: installed });
}
