/**
 * The replica behind the real host names: a proxy which sends mail.google.com and
 * calendar.google.com to a local TLS server, writes down every host it is asked for, and refuses
 * all others. A browser that uses it cannot reach anything else.
 */
import { createServer as createHttp, type IncomingMessage } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import type { ReplicaReply } from './http.ts';
import { type Asked, createReplica } from './respond.ts';
import type { World } from './world.ts';

export const HOSTS = ['mail.google.com', 'calendar.google.com'] as const;

export interface RecordedRequest {
  host: string;
  /** Path with query. */
  path: string;
  method: string;
  /** Length of what was sent with it, in characters. */
  sent: number;
  /** When it came, in real ms. */
  at: number;
}

export interface RunningReplica {
  proxyPort: number;
  httpsPort: number;
  /** What pages and extension asked of the two hosts, without the replica's own /__replica/ calls. */
  requests: RecordedRequest[];
  /** Every host asked of the proxy, the refused ones included, as `host:port`. */
  hosts: string[];
  /** The hosts asked for beyond the two that are served. */
  refused(): string[];
  world: World;
  respond(asked: Asked): Promise<ReplicaReply>;
  /** As when the network is gone: open connections break, new ones are refused; until the reset. */
  goOffline(): void;
  /** Starts the story over, online, and forgets what was recorded. */
  reset(): void;
  stop(): Promise<void>;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

export async function startReplica(
  options: { now?: number; port?: number } = {},
): Promise<RunningReplica> {
  const replica = createReplica(options.now);
  const requests: RecordedRequest[] = [];
  const hosts: string[] = [];
  const sockets = new Set<Socket>();
  let offline = false;

  const pems = await generate([{ name: 'commonName', value: 'mail.google.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2 as const, value })) },
    ],
  });

  const tls = createHttps({ key: pems.private, cert: pems.cert }, async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    const method = request.method ?? 'GET';
    const record = { host, path, method, sent: 0, at: Date.now() };
    if (!path.startsWith('/__replica/')) requests.push(record);
    const body = await bodyOf(request);
    record.sent = body.length;
    const answer = await replica.respond({
      url: `https://${host}${path}`,
      method,
      headers: flat(request.headers),
      body,
    });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });

  const refuse = (host: string) => {
    hosts.push(host);
    return 'This replica serves two hosts only';
  };
  const proxy = createHttp((request, response) => {
    // Plain http is never forwarded: the pages are https, and nothing else has business here.
    response.writeHead(403).end(refuse(new URL(request.url ?? '/', 'http://unknown/').host));
  });
  let httpsPort = 0;
  proxy.on('connect', (request, client: Socket, head: Buffer) => {
    const target = request.url ?? '';
    hosts.push(target);
    client.on('error', () => client.destroy());
    if (offline) {
      client.destroy();
      return;
    }
    if (!HOSTS.some((host) => target === `${host}:443`)) {
      client.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      return;
    }
    const upstream = connect(httpsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length) upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });

  for (const server of [tls, proxy]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  httpsPort = await listen(tls, 0);
  const proxyPort = await listen(proxy, options.port ?? 0);

  return {
    proxyPort,
    httpsPort,
    requests,
    hosts,
    refused: () => hosts.filter((host) => !HOSTS.some((known) => host === `${known}:443`)),
    world: replica.world,
    respond: replica.respond,
    goOffline() {
      offline = true;
      for (const socket of sockets) socket.destroy();
    },
    reset() {
      offline = false;
      replica.world.reset();
      requests.length = 0;
      hosts.length = 0;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        [tls, proxy].map((server) => new Promise((resolve) => server.close(resolve))),
      );
    },
  };
}
