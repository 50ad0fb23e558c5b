import type { EmailSeen, MeetingSeen, Person } from '@/utils/seen';
import { sha256 } from '@/utils/sha256';
import type { WriteScope } from '../write-scope';

/**
 * Who was forgotten is known by salted hashes alone: nobody reads from them who it was, and yet no
 * source brings them back.
 */

const SALT = 'salt:';

/** Inside a write: those of some addresses that were forgotten, themselves or with their domain. */
export async function forgottenAmong(
  scope: WriteScope,
  addresses: Iterable<string>,
): Promise<Set<string>> {
  const found = new Set<string>();
  const salts = await saltsIn(scope);
  if (salts.length === 0) return found;
  for (const address of new Set(addresses))
    for (const salt of salts)
      for (const name of namesOf(address))
        if (await scope.get('forgotten', sha256(`${salt} ${name}`))) found.add(address);
  return found;
}

/** Inside a write: remembers an address or a domain as forgotten. */
export async function rememberForgotten(scope: WriteScope, names: string[]): Promise<void> {
  let [salt] = await saltsIn(scope);
  if (!salt) {
    salt = crypto.randomUUID().replaceAll('-', '');
    await scope.put('forgotten', { id: `${SALT}${salt}`, at: scope.now });
  }
  for (const name of names)
    await scope.put('forgotten', { id: sha256(`${salt} ${name}`), at: scope.now });
}

/** Inside a write: a person added somebody by hand again, so they are wanted back. */
export async function liftForgotten(scope: WriteScope, address: string): Promise<void> {
  for (const salt of await saltsIn(scope)) {
    const id = sha256(`${salt} ${address}`);
    if (await scope.get('forgotten', id)) await scope.remove('forgotten', id);
  }
}

/** Inside a write: messages without those who were forgotten; what only they had a part in goes. */
export async function mailWithoutForgotten(
  scope: WriteScope,
  messages: EmailSeen[],
): Promise<EmailSeen[]> {
  const gone = await forgottenAmong(scope, messages.flatMap(addressesIn));
  if (gone.size === 0) return messages;
  const stays = (person: Person) => !gone.has(person.address);
  return messages.flatMap((message) => {
    if (!addressesIn(message).some((address) => gone.has(address))) return message;
    if (message.from && !stays(message.from)) return [];
    const left: EmailSeen = {
      ...message,
      to: message.to.filter(stays),
      cc: message.cc.filter(stays),
      others: message.others.filter(stays),
      ...(message.replyTo && !stays(message.replyTo) && { replyTo: undefined }),
    };
    const others = addressesIn(left).filter((address) => address !== message.account);
    return others.length > 0 ? left : [];
  });
}

/** Inside a write: a meeting without those who were forgotten; null when nobody else is left. */
export async function meetingWithoutForgotten(
  scope: WriteScope,
  seen: MeetingSeen,
): Promise<MeetingSeen | null> {
  const gone = await forgottenAmong(
    scope,
    seen.guests.map(({ address }) => address),
  );
  if (gone.size === 0) return seen;
  const guests = seen.guests.filter(({ address }) => !gone.has(address));
  return guests.some(({ address }) => address !== seen.account) ? { ...seen, guests } : null;
}

function addressesIn({ from, replyTo, to, cc, others }: EmailSeen): string[] {
  return [from, replyTo, ...to, ...cc, ...others].flatMap((person) => person?.address ?? []);
}

const stored = new WeakMap<WriteScope, string[]>();

async function saltsIn(scope: WriteScope): Promise<string[]> {
  const known = stored.get(scope) ?? (await storedSalts(scope));
  stored.set(scope, known);
  // One that this very write made is not stored yet.
  const made = scope.stagedOf('forgotten').flatMap(({ id }) => (id.startsWith(SALT) ? [id] : []));
  return [...new Set([...known, ...made])].map((id) => id.slice(SALT.length));
}

/** Asked once in a write: a mailbox asks for every conversation. */
async function storedSalts(scope: WriteScope): Promise<string[]> {
  const range = IDBKeyRange.bound(SALT, `${SALT}\uffff`);
  const rows = await scope.requests.all('forgotten', { range });
  return rows.map(({ id }) => id);
}

/** An address, its domain and the domains above it. */
function namesOf(address: string): string[] {
  const parts = address.slice(address.lastIndexOf('@') + 1).split('.');
  const domains = parts.slice(0, -1).map((_, at) => parts.slice(at).join('.'));
  return [address, ...domains];
}
