/** The moments at which the fault tests may hold, break or kill the write path. */
export type FaultPoint = 'before-write' | 'after-commit' | 'before-reply';

type FaultHook = (point: FaultPoint) => void | Promise<void>;

let hook: FaultHook | undefined;

/** Installs the hook of the fault tests; compiled away in production builds. */
export function onFault(next: FaultHook | undefined): void {
  hook = next;
}

/** Passes a moment of the write path to the fault tests. */
export async function fault(point: FaultPoint): Promise<void> {
  if (__TEST_BUILD__ && hook) await hook(point);
}
