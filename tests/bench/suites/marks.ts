import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import * as z from 'zod/mini';
import type { BenchBrowser } from '../browser.ts';
import type { Line } from '../line.ts';
import { median, spread } from '../measure.ts';

/** The marks of a hundred rows at once, drawn by the product's own code into the replica's list. */

const MOST_MS = 8;
const TIMES = 15;
const INBOX = 'https://mail.google.com/mail/u/0/';

const Drawn = z.object({
  rows: z.literal(100),
  drawn: z.array(z.number()),
  settled: z.array(z.number()),
});

export async function marks(browser: BenchBrowser): Promise<Line[]> {
  const page = await browser.open(INBOX, { bare: true });
  await page.until('document.querySelectorAll("tr.zA").length > 20');
  await page.evaluate(await script());
  await page.evaluate(`marginMarks(5)`);
  const { drawn, settled } = Drawn.parse(await page.evaluate(`marginMarks(${TIMES})`));
  await page.close();
  const line = (what: string, ms: number[], gate: number | null): Line => ({
    what,
    size: null,
    unit: 'ms',
    ours: median(ms),
    other: { name: 'limit', value: MOST_MS },
    ratio: { value: median(ms) / MOST_MS, mad: spread(ms) / MOST_MS },
    gate,
  });
  return [
    line('marks on 100 rows, found and drawn', drawn, 1),
    line('marks on 100 rows, with the layout after it', settled, null),
  ];
}

async function script(): Promise<string> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [join(root, 'tests/bench/in-page/marks.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    tsconfig: join(root, 'tsconfig.json'),
    define: { __TEST_BUILD__: 'false' },
    plugins: [outsideExtension],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Style sheets as text, and words by their keys: nothing of an extension is there. */
const outsideExtension: Plugin = {
  name: 'outside-extension',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path }) => ({ path, namespace: 'style' }));
    onLoad({ filter: /.*/, namespace: 'style' }, () => ({ contents: '', loader: 'text' }));
    onResolve({ filter: /^wxt\/browser$/ }, ({ path }) => ({ path, namespace: 'browser' }));
    onLoad({ filter: /.*/, namespace: 'browser' }, () => ({
      contents: 'export const browser = { i18n: { getMessage: (key) => key } };',
    }));
  },
};
