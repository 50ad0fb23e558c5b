import type { Report } from './look';

/** The last report of this page: who comes back from a record finds it as it was. */
export const latest: { report: Report | null } = { report: null };

/** Forgets it: the quality page looks at everything anew when it is opened next. */
export function forgetReport(): void {
  latest.report = null;
}
