import type { Page } from '../harness/index.ts';

/** Keeps what the page would hand to the downloads. */
export async function keepDownloads(page: Page): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      Object.assign(window, { savedFile: blob });
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

/** What it would have handed over last, as text. */
export async function savedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const blob: unknown = Reflect.get(window, 'savedFile');
    return blob instanceof Blob ? blob.text() : '';
  });
}
