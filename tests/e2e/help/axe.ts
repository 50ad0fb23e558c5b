import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod/mini';
import { expect, type Page } from '../harness/index.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const Found = z.array(z.object({ impact: z.string(), id: z.string(), where: z.string() }));

/**
 * Fails when axe finds something serious or critical; `within` is a selector of what is ours on a
 * page of somebody else, `rules` those that are asked, where not all are worth the time.
 */
export async function expectNoBarriers(
  page: Page,
  what: string,
  within?: string,
  rules?: string[],
): Promise<void> {
  await page.raw.evaluate(`if (!globalThis.axe) { ${AXE} }`);
  const answer = await page.raw.evaluate(`
    axe.run(${within ? `{ include: [${JSON.stringify(within)}] }` : 'document'}, {
      resultTypes: ['violations'],${rules ? ` runOnly: ${JSON.stringify(rules)},` : ''}
    }).then(({ violations }) => JSON.stringify(violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({
        id, impact: String(impact), where: html.slice(0, 200) + ' ' + failureSummary })))))`);
  const found = Found.parse(JSON.parse(String(answer)));
  expect(
    found.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
    `barriers in ${what}`,
  ).toEqual([]);
}
