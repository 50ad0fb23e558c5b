import { expect, type Locator, type Page } from '../harness/index.ts';

/** Pastes into a field beside Gmail, as after copying the text somewhere in the page. */
export async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const elsewhere = document.createElement('textarea');
    elsewhere.value = copied;
    elsewhere.setAttribute('aria-label', 'Copied from');
    document.body.prepend(elsewhere);
    elsewhere.focus();
    elsewhere.select();
  }, text);
  await expect(page.role('textbox', 'Copied from')).toBeFocused();
  await page.press('ControlOrMeta+c');
  await field.click();
  await page.press('ControlOrMeta+v');
  await page.evaluate(() => document.querySelector('[aria-label="Copied from"]')?.remove());
}
