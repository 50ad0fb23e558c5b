import { BROWSER, expect, type Locator, test } from './harness/index.ts';

/** Presses a key until this is what Enter would open. */
async function selectBy(key: string, option: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if ((await option.attribute('aria-selected')) === 'true') return;
    await option.page.press(key);
  }
  throw new Error(`${key} does not lead to ${option}`);
}

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

test(`the search page goes from words to a record and back by keyboard (${BROWSER})`, async ({
  app,
}) => {
  const welcome = await app.firstRunPage();
  await welcome.role('button', 'Try the demo data').click();
  await expect(welcome.role('status').containing(/./)).toHaveText('Demo data loaded');
  const page = await app.extensionPage('workspace.html#/search');
  const box = page.role('combobox', 'Search');
  const found = (group: string) => page.role('group', group).role('option');
  await expect(box).toBeFocused();
  await page.type('relaunch');
  await expect(found('Deals')).toHaveTexts([/^Shop relaunch/]);
  await expect(found('Threads').css('mark').first()).toHaveText('relaunch');
  await box.fill('from:nora has:deal');
  await expect(found('Threads')).toHaveTexts([/^Proposal for the shop relaunch/]);
  await expect(page.role('group', 'Deals')).toHaveCount(0);
  await box.fill('shop');
  await expect(found('Deals')).toHaveTexts([/^Shop relaunch/]);
  await selectBy('ArrowDown', found('Deals').first());
  await page.press('Enter');
  await expect(page.role('list', 'Stages')).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(box).toHaveValue('shop');
  await expect(found('Deals')).toHaveTexts([/^Shop relaunch/]);
});
