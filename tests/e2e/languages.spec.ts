import { expect, test } from './harness/index.ts';
import { chip, meeting, openCalendar, showDay } from './help/calendar.ts';
import { tabTo } from './help/keyboard.ts';
import { INBOX, SUBJECT } from './help/mail.ts';
import { expectWellSaid, wordsOf } from './help/words.ts';

const NARROW = { width: 320, height: 640 };

for (const [language, direction] of [
  ['de', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  const words = wordsOf(language);

  test(`the sidebar speaks "${language}" (chromium)`, async ({ launch, replica }) => {
    const app = await launch({ locale: language });
    const mail = await app.open(INBOX);
    const side = mail.sidebar;
    await expect(side.role('heading', words('sidebar_none_gmail'))).toBeVisible();
    await expect(side).toHaveAttribute('dir', direction);
    await expect(side).toHaveAttribute('lang', language);
    await expectWellSaid(mail, language, 'the sidebar beside a list');

    await mail
      .role('link', new RegExp(`^${SUBJECT}`))
      .first()
      .click();
    await side.role('button', words('sidebar_log_thread')).click();
    await expect(side.role('button', words('common_undo'))).toBeVisible();
    await expect(side.role('list', words('sidebar_history')).css('time')).toHaveCount(1);
    await side.role('button', words('sidebar_task_new')).click();
    await side.role('button', new RegExp(`^${words('common_tomorrow')}`)).click();
    await expect(side.role('list', words('sidebar_tasks'))).toBeVisible();
    await side.role('button', words('sidebar_task_new')).click();
    await tabTo(side.role('combobox', words('sidebar_deal')));
    await mail.press('End');
    await expect(side.role('textbox', words('sidebar_deal_name'))).toBeVisible();
    await expectWellSaid(mail, language, 'the sidebar beside a mail');

    const kickoff = meeting(replica, 'northpine-kickoff');
    const calendar = await openCalendar(app);
    await showDay(calendar, kickoff);
    await chip(calendar, kickoff).click();
    await expect(calendar.sidebar.role('region', words('sidebar_outcome_section'))).toBeVisible();
    await expectWellSaid(calendar, language, 'the sidebar beside a meeting');
  });

  test(`popup, settings and first-run page speak "${language}" and fit 320 px (chromium)`, async ({
    launch,
  }) => {
    const app = await launch({ locale: language, viewport: NARROW });
    const welcome = await app.firstRunPage();
    await welcome.viewport(NARROW.width, NARROW.height);
    await expect(welcome.role('heading', words('welcome_title'))).toBeVisible();
    await expect(welcome.css('html')).toHaveAttribute('dir', direction);
    await welcome.role('button', words('welcome_demo_try')).click();
    await expect(welcome.role('button', words('welcome_demo_remove'))).toBeVisible();
    await expectWellSaid(welcome, language, 'the first-run page');
    await welcome.role('button', words('nav_menu')).click();
    await welcome.role('link', words('settings_nav')).click();
    await expect(welcome.role('radio', words('settings_auto_contacts'))).toBeVisible();
    await expectWellSaid(welcome, language, 'the settings');

    const popup = await app.extensionPage('popup.html');
    await expect(popup.css('html')).toHaveAttribute('dir', direction);
    await expect(popup.role('list', words('popup_today_list'))).toBeVisible();
    await expectWellSaid(popup, language, 'Today');
    await popup.role('tab', words('popup_pipeline')).click();
    await expect(popup.role('heading', words('stage_proposal'))).toBeVisible();
    await popup.role('button', words('popup_deal_add'), { expanded: false }).click();
    await expectWellSaid(popup, language, 'the pipeline');
    await popup.press('Escape');
    await popup.role('button', words('popup_stages_edit')).click();
    await expect(popup.role('dialog', words('popup_stages'))).toBeVisible();
    await expectWellSaid(popup, language, 'the stages');
    await popup.press('Escape');
    await popup.role('button', 'Shop relaunch').click();
    await expect(popup.role('textbox', words('popup_deal_next'))).toBeVisible();
    await expectWellSaid(popup, language, 'a deal');
    await popup.role('tab', words('popup_search')).click();
    await popup.type('nora');
    await expect(popup.role('group', words('popup_search_people'))).toBeVisible();
    await expectWellSaid(popup, language, 'the search');
    await popup.press('Enter');
    await expect(popup.role('heading', 'Nora Lindqvist')).toBeVisible();
    await expectWellSaid(popup, language, 'a person');
  });
}
