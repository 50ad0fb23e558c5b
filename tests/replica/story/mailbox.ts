/** The whole story as mailboxes: one per account, the same every time for the same `now`. */
import { bulk, notes } from './bulk.ts';
import { type Account, delegated, me, second } from './cast.ts';
import { deals, office } from './deals.ts';
import { privately, shop } from './elsewhere.ts';
import { lastMessage, type Mailbox, type Talk, tell } from './mail.ts';
import { odd } from './odd.ts';
import { random } from './random.ts';

function fill(account: Account, talks: readonly Talk[], now: number): Mailbox {
  const threads = talks.map((told) => tell(account, told, now));
  threads.sort((a, b) => lastMessage(b).at - lastMessage(a).at);
  return { account, ik: random(`ik ${account.address}`).hex(10), threads };
}

/** All mailboxes, in the order of their accounts. `now` in ms: all times lie before it. */
export function mailboxes(now: number): Mailbox[] {
  return [
    fill(me, [...deals, ...office, ...bulk, ...odd, ...notes], now),
    fill(second, privately, now),
    fill(delegated, shop, now),
  ];
}
