import { BROWSER, expect, test } from './harness/index.ts';

test(`a selected address that is unknown can be added, and a known one is found (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.extensionPage('workspace.html#/find/jo.meyer%40lake-house.example');
  const form = page.role('form', 'Add jo.meyer@lake-house.example');
  await expect(form.role('textbox', 'Name')).toHaveValue('Jo Meyer');
  await form.role('textbox', 'Company').fill('Lake House');
  await form.role('button', 'Add Jo Meyer').click();
  await form.gone();
  await page.role('option', /Jo Meyer/).click();
  await expect(page.role('link', 'Lake House').first()).toBeVisible();
  await expect(page.text('jo.meyer@lake-house.example')).toBeVisible();
});
