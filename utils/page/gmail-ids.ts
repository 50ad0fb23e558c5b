import { isHexId, isInstant } from '../limits';

/**
 * The time Gmail received a message, in ms, from its 64-bit id in hex: the upper bits of the id
 * count milliseconds. Undocumented; 24 of 24 public captures of 2018–2022 agree to the millisecond
 * (2026-11-22). Null for anything that is no such id or lies outside the years we store.
 */
export function idTime(hexId: string): number | null {
  if (!isHexId(hexId)) return null;
  const at = Number(BigInt(`0x${hexId}`) >> 20n);
  return isInstant(at) ? at : null;
}

/** A hex id as Gmail writes it in data-legacy-… attributes; null for anything else. */
export function readHexId(text: string | null | undefined): string | null {
  const id = text?.trim().toLowerCase() ?? '';
  return idTime(id) === null ? null : id;
}

/**
 * The hex id in a sync id: `#msg-f:N`, `thread-f:N`, and `thread-f:N|msg-f:M` of a conversation
 * view that is off. Null for `msg-a:` and `thread-a:`, the ids of things written here, which are
 * unrelated to the hex id (2026-11-22).
 */
export function hexOfSyncId(
  text: string | null | undefined,
  kind: 'msg' | 'thread',
): string | null {
  const decimal = new RegExp(`^#?${kind}-f:(\\d{6,20})(?:\\||$)`).exec(text ?? '')?.[1];
  if (!decimal) return null;
  const hex = BigInt(decimal).toString(16);
  return readHexId(hex);
}

/** The ids in one jslog attribute; each null where it holds none. */
export interface LoggedIds {
  message: string | null;
  thread: string | null;
}

/** Longest jslog worth decoding; those seen were below 600 characters (2025). */
const JSLOG_MAX = 8000;

/**
 * Hex ids in a jslog attribute: `<number>; <flags>; 1:<base64 of ["#thread-f:N",…]>;
 * 4:<base64 of ["#msg-f:N",…]>`, seen 2023–2025. The base64 may be padded with dots.
 */
export function idsInJslog(jslog: string): LoggedIds {
  const found: LoggedIds = { message: null, thread: null };
  if (jslog.length > JSLOG_MAX) return found;
  for (const [, encoded = ''] of jslog.matchAll(/(?:^|;)\s*\d{1,3}:([\w+/=.-]+)/g)) {
    for (const text of stringsIn(encoded)) {
      found.message ??= hexOfSyncId(text, 'msg');
      found.thread ??= hexOfSyncId(text, 'thread');
    }
  }
  return found;
}

function stringsIn(encoded: string): string[] {
  try {
    const base64 = encoded
      .replace(/[.=]+$/, '')
      .replaceAll('-', '+')
      .replaceAll('_', '/');
    const value: unknown = JSON.parse(atob(base64));
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}
