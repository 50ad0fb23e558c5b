import { App } from '../e2e/harness/app.ts';
import { startReplica } from '../replica/server.ts';
import { builtForDemo } from './built.ts';
import { playTour } from './tour.ts';

/**
 * `npm start`: a Chromium with the extension on the bundled mailbox and calendar, to click through.
 * Where there is no screen, a tour is played and its pictures are kept instead.
 */

const hasScreen =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const extension = await builtForDemo();
const replica = await startReplica();
const app = await App.launch({
  browser: 'chromium',
  extension,
  proxyPort: replica.proxyPort,
  headed: hasScreen,
});
let ok = true;
try {
  if (hasScreen) {
    await app.open('https://calendar.google.com/calendar/u/0/r/week');
    await app.open('https://mail.google.com/mail/u/0/#inbox');
    console.log('Chromium shows the demo mailbox. Close it to end, or press Ctrl+C here.');
    process.once('SIGINT', () => void app.close());
    await app.closed();
  } else {
    console.log('There is no screen here, so the tour is played:');
    await playTour(app);
  }
} catch (error) {
  console.error(error);
  ok = false;
} finally {
  await app.close().catch(() => undefined);
  await replica.stop();
}
process.exit(ok ? 0 : 1);
