import { expect, type Page } from '../harness/index.ts';

/** Lets files go over the import page, as from a folder. Archives come a character for each byte. */
export async function dropFiles(page: Page, files: Record<string, string>): Promise<void> {
  await expect(page.role('heading', 'Bring your history')).toBeVisible();
  await page.evaluate((entries: readonly (readonly [string, string])[]) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of entries) {
      const content = name.endsWith('.zip')
        ? Uint8Array.from(text, (unit) => unit.charCodeAt(0))
        : text;
      dataTransfer.items.add(new File([content], name, { lastModified: 1_790_000_000_000 }));
    }
    const init = { bubbles: true, cancelable: true, dataTransfer };
    const target = document.querySelector('main') ?? document.body;
    target.dispatchEvent(new DragEvent('dragover', init));
    target.dispatchEvent(new DragEvent('drop', init));
  }, Object.entries(files));
}
