/** Answers for mail.google.com: the page, its data, "show original", the feed, and test controls. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  escapeHtml,
  html,
  json,
  type ReplicaContext,
  type ReplicaReply,
  type ReplicaRequest,
  reply,
  strictPolicy,
} from '../http.ts';
import { type Mailbox, type MailMessage, type MailThread, rawMail } from '../story/mail.ts';
import { actSchema, deliverySchema, type HeaderMode, sendingSchema, type World } from '../world.ts';

const CLIENT = join(import.meta.dirname, 'client/main.ts');
const STYLE = join(import.meta.dirname, 'client/style.css');

export async function respondGmail(
  url: URL,
  request: ReplicaRequest,
  context: ReplicaContext,
  world: World,
): Promise<ReplicaReply> {
  const { pathname } = url;
  if (pathname.startsWith('/__replica/'))
    return control(pathname.slice('/__replica/'.length), url, request, context, world);
  if (pathname === '/favicon.ico') return reply(204, 'image/x-icon', '');
  if (pathname === '/' || pathname === '/mail' || pathname === '/mail/')
    return reply(302, 'text/plain', '', { location: `/mail/u/0/${url.search}` });
  const place = pathname.match(/^(\/mail\/u\/\d+(?:\/d\/[^/]+)?)(\/.*)?$/);
  const mailbox = world.boxes().find((box) => box.account.path === `${place?.[1]}/`);
  if (!place || !mailbox) return html('<!doctype html><title>Not found</title>', {}, 404);
  const rest = place[2] ?? '';
  if (rest === '/feed/atom' || rest === '/feed/atom/') return feed(mailbox);
  if (rest !== '' && rest !== '/') return html('<!doctype html><title>Not found</title>', {}, 404);
  const view = url.searchParams.get('view');
  if (view === 'om') return original(url, mailbox, world);
  if (view === 'att') return attachment(url, mailbox, world);
  return page(url, mailbox, context, world);
}

function headerMode(value: string | null): HeaderMode {
  return value === 'fail' || value === 'login' ? value : 'ok';
}

function page(url: URL, mailbox: Mailbox, context: ReplicaContext, world: World): ReplicaReply {
  // Requests for raw headers do not carry the page's switches, so the last page loaded sets them.
  world.headers = headerMode(url.searchParams.get('headers'));
  const nonce = context.nonce();
  const theme = url.searchParams.get('theme') === 'dark' ? '#1b1b1b' : '#f6f8fc';
  const { account, ik } = mailbox;
  return html(
    `<!doctype html><html><head><meta charset="utf-8"><title>Gmail</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/__replica/style.css">
<script nonce="${nonce}">var GM_START_TIME=${world.now()};var GM_ID_KEY='${ik}';var GM_BUILD_LABEL='replica';</script>
</head><body style="background:${theme}" data-account="${escapeHtml(account.address)}">
<script nonce="${nonce}" src="/__replica/app.js"></script></body></html>`,
    strictPolicy(nonce),
  );
}

function findMessage(
  url: URL,
  mailbox: Mailbox,
): { thread: MailThread; message: MailMessage } | undefined {
  const hex = url.searchParams.get('th');
  const perm = url.searchParams.get('permmsgid');
  for (const thread of mailbox.threads) {
    for (const message of thread.messages) {
      if ((hex && message.id === hex) || (perm && message.syncId === perm))
        return { thread, message };
    }
  }
  return undefined;
}

function refusal(mode: HeaderMode): ReplicaReply | undefined {
  if (mode === 'fail') return html('<!doctype html><title>Temporary Error (500)</title>', {}, 500);
  if (mode === 'login')
    return html('<!doctype html><title>Sign in</title><form id="gaia_loginform"></form>');
  return undefined;
}

function original(url: URL, mailbox: Mailbox, world: World): ReplicaReply {
  const refused = refusal(world.headers);
  if (refused) return refused;
  const found = findMessage(url, mailbox);
  if (!found || url.searchParams.get('ik') !== mailbox.ik)
    return html('<!doctype html><title>Error</title><p>The message could not be found.', {}, 404);
  const { thread, message } = found;
  const rows = [
    ['Message ID', message.rfcId],
    ['From', `${message.from.name} <${message.from.address}>`],
    ['Subject', message.subject],
  ];
  const table = rows
    .map(([name = '', value = '']) => `<tr><th>${name}:</th><td>${escapeHtml(value)}</td></tr>`)
    .join('');
  return html(
    `<!doctype html><html><head><meta charset="utf-8"><title>Original Message</title></head><body>
<div class="top-area"><h1>Original Message</h1><table>${table}</table></div>
<div class="raw_message"><pre class="raw_message_text" id="raw_message_text">${escapeHtml(
      rawMail(mailbox.account, thread, message),
    )}</pre></div></body></html>`,
  );
}

function attachment(url: URL, mailbox: Mailbox, world: World): ReplicaReply {
  const refused = refusal(world.headers);
  if (refused) return refused;
  const found = findMessage(url, mailbox);
  if (!found) return html('<!doctype html><title>Error</title>', {}, 404);
  return reply(200, 'message/rfc822', rawMail(mailbox.account, found.thread, found.message), {
    'content-disposition': 'attachment; filename="message.eml"',
  });
}

function feed(mailbox: Mailbox): ReplicaReply {
  const unread = mailbox.threads.filter(
    (thread) => thread.places.includes('inbox') && thread.messages.some((m) => m.unread),
  );
  const entries = unread.slice(0, 20).map((thread) => {
    const message = thread.messages.find((candidate) => candidate.unread);
    if (!message) return '';
    // A NUL and half a surrogate pair are no XML.
    const plain = (text: string) => escapeHtml(text.replaceAll('\u0000', ' ').toWellFormed());
    return `<entry><title>${plain(message.subject)}</title><summary>${plain(
      message.text.slice(0, 200),
    )}</summary><modified>${new Date(message.at).toISOString()}</modified><author><name>${plain(
      message.from.name,
    )}</name><email>${plain(message.from.address)}</email></author></entry>`;
  });
  return reply(
    200,
    'application/atom+xml; charset=utf-8',
    `<?xml version="1.0" encoding="UTF-8"?><feed version="0.3" xmlns="http://purl.org/atom/ns#">` +
      `<title>Gmail - Inbox for ${escapeHtml(mailbox.account.address)}</title>` +
      `<fullcount>${unread.length}</fullcount>${entries.join('')}</feed>`,
  );
}

/** What the page itself needs, and what tests ask for. */
async function control(
  what: string,
  url: URL,
  request: ReplicaRequest,
  context: ReplicaContext,
  world: World,
): Promise<ReplicaReply> {
  const input = () => JSON.parse(request.body === '' ? '{}' : request.body);
  const address = url.searchParams.get('account') ?? '';
  switch (`${request.method} ${what}`) {
    case 'GET app.js':
      return reply(200, 'text/javascript; charset=utf-8', await context.bundle(CLIENT));
    case 'GET style.css':
      return reply(200, 'text/css; charset=utf-8', await readFile(STYLE));
    case 'GET mailbox':
      return json({
        account: world.box(address).account,
        threads: world.box(address).threads,
        version: world.version(address),
        generation: world.generation(),
        now: world.now(),
      });
    case 'GET changes':
      return json({
        threads: world.changedSince(address, Number(url.searchParams.get('since') ?? 0)),
        version: world.version(address),
        generation: world.generation(),
      });
    case 'POST send':
      return json(world.send(sendingSchema.parse(input())));
    case 'POST act':
      world.act(actSchema.parse(input()));
      return json({ done: true });
    case 'POST deliver':
      return json(world.deliver(deliverySchema.parse(input())));
    case 'POST headers':
      world.headers = headerMode(String(input().mode));
      return json({ mode: world.headers });
    case 'POST reset':
      world.reset();
      return json({ generation: world.generation() });
    default:
      return json({ error: 'unknown' }, 404);
  }
}
