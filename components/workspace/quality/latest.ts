import type { Report } from './report';

/** The last report of this page: who comes back from a record finds it as it was. */
export const latest: { report: Report | null } = { report: null };

/** Changes it where there is one: what was settled on a record is not asked again in the list. */
export function changeReport(next: (before: Report) => Report): void {
  if (latest.report) latest.report = next(latest.report);
}

/** Forgets it: the quality page looks at everything anew when it is opened next. */
export function forgetReport(): void {
  latest.report = null;
}
