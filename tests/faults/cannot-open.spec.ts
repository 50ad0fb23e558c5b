import { BROWSER, expect, test } from '../e2e/harness/index.ts';
import { soundDatabase } from '../e2e/help/database.ts';
import { goTo, openDemo } from '../e2e/help/workspace.ts';
import { failToOpen, mend } from './broken-database.ts';

for (const how of ['refused', 'lost at once'] as const)
  test(`a database that is ${how} is told, and "Retry" shows what is there once it opens (${BROWSER})`, async ({
    app,
  }) => {
    const page = await openDemo(app);
    await goTo(page, 'people');
    await expect(page.css('.grid-row .row-link').first()).toBeVisible();
    await failToOpen(app, how);
    await page.reload();
    const told = page.role('main').role('alert').first();
    await expect(told).toBeVisible();
    await expect(page.css('.grid-row .row-link').first()).not.toBeVisible();

    await mend(app);
    await told.role('button', 'Retry').click();
    await expect(page.css('.grid-row .row-link').first()).toBeVisible();
    await expect(told).not.toBeVisible();
    // What is written finds it as well.
    await goTo(page, 'tasks');
    await page.css('.task-row:not(.done) button').first().click();
    await expect(page.css('.notice')).toBeVisible();
    await soundDatabase(app);
  });
