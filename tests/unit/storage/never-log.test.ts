import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { neverLogs } from '@/storage/never-log';
import { saveSettings } from '@/storage/settings-view';
import { speakEnglish } from '../english';
import { ANA, freshDatabase, ME } from './world';

beforeEach(() => {
  freshDatabase();
  speakEnglish();
});

const asked = (...addresses: string[]) => neverLogs({ account: ME, addresses });

it('knows the never-log list by address, domain and subdomain, wherever among the recipients', async () => {
  expect(await asked(ANA.address)).toBe(false);
  await saveSettings({ neverLog: ['lawyers.example', 'mum@home.example'] });
  expect(await asked(ANA.address)).toBe(false);
  expect(await asked(ANA.address, 'kim@lawyers.example')).toBe(true);
  expect(await asked('kim@berlin.lawyers.example')).toBe(true);
  expect(await asked('mum@home.example')).toBe(true);
  expect(await asked('dad@home.example', 'kim@notlawyers.example')).toBe(false);
});

it('lets an address of my own be, whatever list its domain is on', async () => {
  await saveSettings({ neverLog: [ME.slice(ME.indexOf('@') + 1)] });
  expect(await asked(ME, ANA.address)).toBe(false);
});
