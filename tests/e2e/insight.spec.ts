import { BROWSER, expect, test } from './harness/index.ts';
import { expectNoBarriers } from './help/axe.ts';
import { goTo, makeDashboard, openDemo } from './help/workspace.ts';

/** What is told from the history: reports side by side, the past, and scores with their reasons. */

test(`a dashboard is kept, and the pipeline of a past day is asked for (${BROWSER})`, async ({
  app,
}) => {
  const page = await openDemo(app);
  const dashboard = await makeDashboard(page);
  await goTo(page, 'reports/past');
  await expect(page.role('link', /^Open deals: [1-9]/)).toBeVisible();
  // How a day is typed is the business of each browser and country.
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('main input[type=date]');
    if (!field) throw new Error('There is no day to choose.');
    field.value = '2020-01-15';
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
  });
  // Nothing was there yet.
  await expect(page.role('link', /^Open deals: [1-9]/)).not.toBeVisible();
  await expect(page.role('button', 'Download CSV')).toBeEnabled();
  // The page that is opened anew has the dashboard with its report.
  const again = await app.extensionPage(`workspace.html#/${dashboard}`);
  await expect(again.role('heading', 'Monday')).toBeVisible();
  await expect(again.role('region', 'Stage conversion').role('figure')).toBeVisible();
});

test(`a person's points say why, and follow the rules that are changed (${BROWSER})`, async ({
  app,
}) => {
  const page = await openDemo(app);
  await goTo(page, 'people');
  await page.role('link', 'Nora Lindqvist').first().click();
  const score = page.css('.score').containing(/Lead score/);
  await score.css('summary').click();
  await expect(score.text(/^Wrote to you/)).toBeVisible();
  await expectNoBarriers(page, 'a score with its reasons', '.scores');
  await goTo(page, 'settings');
  const rules = page.role('region', 'Lead score');
  await rules.text('What gives points').click();
  await rules
    .role('group', /^Wrote to you/)
    .role('button', /^Remove the rule/)
    .click();
  await expect(page.text('Lead score saved')).toBeVisible();
  await goTo(page, 'people');
  await page.role('link', 'Nora Lindqvist').first().click();
  await score.css('summary').click();
  await expect(score.text(/^Wrote to you/)).not.toBeVisible();
});
