import * as z from 'zod/mini';
import { runScript } from './command.ts';
import type { Outcome } from './part.ts';

const Finding = z.object({
  code: z.string(),
  message: z.string(),
  file: z.optional(z.nullable(z.string())),
  line: z.optional(z.nullable(z.number())),
});
const Report = z.object({ errors: z.array(Finding), warnings: z.array(Finding) });

/**
 * Firefox's own add-on linter on a built package. Its warnings count as errors, except one
 * UNSAFE_VAR_ASSIGNMENT per file: Preact carries a path for `innerHTML` that this product never
 * takes (the lint rules see to that), and the linter cannot know (2026-11-22).
 */
export async function lintAddon(folder: string, signal: AbortSignal): Promise<Outcome> {
  const { stdout, output } = await runScript(
    'addons-linter/bin/addons-linter',
    ['--output=json', folder],
    signal,
  );
  let report: z.infer<typeof Report>;
  try {
    report = Report.parse(JSON.parse(stdout));
  } catch {
    return { passed: 0, failed: 1, output };
  }
  const allowed = new Set<string>();
  const warnings = report.warnings.filter(({ code, file }) => {
    if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file || allowed.has(file)) return true;
    allowed.add(file);
    return false;
  });
  const findings = [...report.errors, ...warnings];
  return {
    passed: findings.length === 0 ? 1 : 0,
    failed: findings.length,
    output: findings
      .map(({ code, message, file, line }) => `${file ?? ''}:${line ?? ''} ${code} ${message}`)
      .join('\n'),
  };
}
