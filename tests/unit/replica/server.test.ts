import { request as ask } from 'node:https';
import { connect } from 'node:net';
import { connect as secure } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createReplica } from '../../replica/respond.ts';
import { type RunningReplica, startReplica } from '../../replica/server.ts';

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const MAIL = 'https://mail.google.com';

describe('without a network', () => {
  const replica = createReplica(NOW);
  const get = (path: string) => replica.respond({ url: `${MAIL}${path}` });
  const [box] = replica.world.boxes();
  if (!box) throw new Error('the story has a main mailbox');
  const [thread] = box.threads;
  const message = thread?.messages[0];
  if (!thread || !message) throw new Error('the main mailbox has mail');

  beforeEach(() => replica.world.reset());

  it('serves each account its own page under a strict policy', async () => {
    const pages = await Promise.all(replica.world.boxes().map(({ account }) => get(account.path)));
    for (const [index, page] of pages.entries()) {
      const { account, ik } = replica.world.boxes()[index] ?? box;
      expect(page.status).toBe(200);
      expect(page.headers['content-security-policy']).toContain(
        "require-trusted-types-for 'script'",
      );
      expect(page.body).toContain(`GM_ID_KEY='${ik}'`);
      expect(page.body).toContain(account.address);
    }
    expect((await get('/mail/u/7/')).status).toBe(404);
  });

  it('shows the original of a message by either id, and only with the key', async () => {
    const original = `/mail/u/0/?ik=${box.ik}&view=om`;
    for (const id of [`th=${message.id}`, `permmsgid=${message.syncId}`]) {
      const page = await get(`${original}&${id}`);
      expect(page.body).toContain('<pre class="raw_message_text" id="raw_message_text">');
      expect(page.body).toContain(message.rfcId.slice(1, -1));
    }
    expect((await get(`/mail/u/0/?ik=wrong&view=om&th=${message.id}`)).status).toBe(404);
  });

  it('fails softly when told to', async () => {
    await get('/mail/u/0/?headers=fail');
    expect((await get(`/mail/u/0/?ik=${box.ik}&view=om&th=${message.id}`)).status).toBe(500);
    await get('/mail/u/0/');
    expect((await get(`/mail/u/0/?ik=${box.ik}&view=om&th=${message.id}`)).status).toBe(200);
  });

  it('gives the mail as a file and the account in the feed', async () => {
    const file = await get(`/mail/u/0/?view=att&th=${message.id}&attid=0&disp=comp`);
    expect(file.headers['content-type']).toBe('message/rfc822');
    expect(file.body).toContain(`Message-ID: ${message.rfcId}`);
    expect((await get('/mail/u/1/feed/atom')).body).toContain('robin.hale.weekends@gmail.com');
  });

  it('delivers into a thread, sends, and starts over', () => {
    const { world } = replica;
    const size = thread.messages.length;
    const { messageId } = world.deliver({
      threadId: thread.id,
      from: { name: 'Somebody New', address: 'new@somewhere.example' },
      text: 'Hello',
    });
    const grown = world.box('robin@brightwater.example').threads.find((t) => t.id === thread.id);
    expect(grown?.messages.map((m) => m.id)).toContain(messageId);
    world.send({
      account: 'robin@brightwater.example',
      to: [{ name: '', address: 'new@somewhere.example' }],
      cc: [],
      bcc: [],
      subject: 'Fresh',
      text: 'Hi',
    });
    expect(world.box('robin@brightwater.example').threads[0]?.subject).toBe('Fresh');
    world.reset();
    const again = world.box('robin@brightwater.example').threads.find((t) => t.id === thread.id);
    expect(again?.messages).toHaveLength(size);
  });
});

describe('behind the proxy', () => {
  let running: RunningReplica;
  beforeAll(async () => {
    running = await startReplica({ now: NOW });
  });
  afterAll(() => running.stop());
  beforeEach(() => running.reset());

  function tunnel(target: string) {
    return new Promise<{ line: string; socket: ReturnType<typeof connect> }>((resolve, reject) => {
      const socket = connect(running.proxyPort, '127.0.0.1', () =>
        socket.write(`CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n\r\n`),
      );
      socket.once('data', (data) =>
        resolve({ line: data.toString().split('\r\n')[0] ?? '', socket }),
      );
      socket.once('error', reject);
    });
  }

  it('refuses every other host and writes it down', async () => {
    const { line, socket } = await tunnel('example.org:443');
    socket.destroy();
    expect(line).toContain('403');
    expect(running.hosts).toEqual(['example.org:443']);
    expect(running.refused()).toEqual(['example.org:443']);
  });

  it('carries the two hosts and writes down what they were asked', async () => {
    const { line, socket } = await tunnel('mail.google.com:443');
    expect(line).toContain('200');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const call = ask(
        {
          host: 'mail.google.com',
          path: '/mail/u/0/feed/atom',
          createConnection: () =>
            secure({ socket, servername: 'mail.google.com', rejectUnauthorized: false }),
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      call.on('error', reject);
      call.end();
    });
    socket.destroy();
    expect(status).toBe(200);
    expect(running.refused()).toEqual([]);
    expect(running.requests.map(({ host, path, method }) => [host, path, method])).toEqual([
      ['mail.google.com', '/mail/u/0/feed/atom', 'GET'],
    ]);
  });
});
