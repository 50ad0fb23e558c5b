import { parseDateInWords } from '@/utils/rules/dates-in-words';
import { states } from './states';

/** Answers the sidebar's calls from the state chosen by the address. */
export async function answer(call: { name: string; input: unknown }): Promise<unknown> {
  const state = states[new URLSearchParams(location.search).get('state') ?? 'thread'];
  if (state?.silent) await new Promise(() => undefined);
  if (state?.error) return { ok: false, code: state.error, message: 'Gallery' };
  if (call.name === 'open') return { ok: true, value: state?.view };
  if (call.name === 'history') return { ok: true, value: { items: [], next: null } };
  if (call.name === 'readDate') return { ok: true, value: readDate(call.input) };
  const change = '00000000-0000-7000-8000-000000000001';
  return {
    ok: true,
    value: { logged: 3, already: 0, addedPeople: [], why: state?.view?.why, change },
  };
}

function readDate(input: unknown) {
  const words = typeof input === 'object' && input && 'words' in input ? String(input.words) : '';
  return parseDateInWords(words, { now: Date.now(), zone: 'Europe/Berlin', language: 'en' });
}
