import { endsByReturn, withLineFeeds } from './line-feeds';

const LATIN1 = new TextDecoder('latin1');
/** Enough for the number and the name of a header. */
const START = 200;

/** How the property list behind a mail begins. */
const LIST = '<?xml';

/**
 * A mail in a file of its own as its bytes are read: out of what Apple Mail keeps it in (`.emlx`: how
 * many bytes it has, the mail, a property list), its lines ended by feeds. A number that does not lead
 * to such a list cuts nothing off: all behind its line is the mail.
 */
export function mailOf(bytes: Uint8Array): Uint8Array {
  const start = LATIN1.decode(bytes.subarray(0, START));
  const frame = /^\s{0,4}(\d{1,10})[ \t]*\r?\n(?=[!-9;-~]+:|From )/.exec(start);
  const whole = bytes.subarray(frame?.[0].length ?? 0);
  const length = Number(frame?.[1] ?? whole.length);
  const isLed = LATIN1.decode(whole.subarray(length, length + LIST.length)) === LIST;
  const mail = isLed ? whole.subarray(0, length) : whole;
  return endsByReturn(mail) ? withLineFeeds(mail) : mail;
}
