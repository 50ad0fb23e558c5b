import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { api } from '@/storage/api';
import { openEarly } from '@/storage/db';
import { errorCode } from '@/storage/errors';
import { installTestHooks } from '@/storage/faults';
import { seedPipeline } from '@/storage/pipelines';
import { serve } from '@/utils/rpc-server';
import { listenToCommands } from './commands';
import { listenToMenu } from './menu';
import { listenToOmnibox } from './omnibox';
import { startSchedule } from './schedule';

// Everything is registered in the first turn: the event that woke this worker must find its listener.
export default defineBackground(() => {
  openEarly();
  serve(api, errorCode);
  startSchedule();
  listenToCommands();
  listenToMenu();
  listenToOmnibox();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void seedPipeline();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/workspace.html#/welcome') });
  });
  if (__TEST_BUILD__) installTestHooks();
});
