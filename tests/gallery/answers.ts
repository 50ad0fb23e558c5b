import { states } from './states';

/** Answers the sidebar's calls from the state chosen by the address. */
export async function answer(call: { name: string; input: unknown }): Promise<unknown> {
  const state = states[new URLSearchParams(location.search).get('state') ?? 'thread'];
  if (state?.silent) await new Promise(() => undefined);
  if (state?.error) return { ok: false, code: state.error, message: 'Gallery' };
  if (call.name === 'open') return { ok: true, value: state?.view };
  if (call.name === 'history') return { ok: true, value: { items: [], next: null } };
  const change = '00000000-0000-7000-8000-000000000001';
  return {
    ok: true,
    value: { logged: 3, already: 0, addedPeople: [], why: state?.view?.why, change },
  };
}
