/** What the replica's pages are asked and what they answer, whoever carries it. */

export interface ReplicaRequest {
  method: string;
  /** Header names in lower case. */
  headers: Record<string, string>;
  body: string;
}

export interface ReplicaReply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** What a page of the replica may ask of the place it runs in. */
export interface ReplicaContext {
  /** The story's clock in milliseconds: the `now` given at start, moving on with real time. */
  now(): number;
  /** The `now` given at start: story data derives from it. */
  startedAt: number;
  /** The browser code starting at this file, as one script. Bundled once, then kept. */
  bundle(entry: string): Promise<string>;
  /** A nonce for this answer's scripts. */
  nonce(): string;
  /** Goes up by one each time the replica is reset; state kept elsewhere must start over with it. */
  generation(): number;
}

export function reply(
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): ReplicaReply {
  return {
    status,
    headers: { 'content-type': type, 'cache-control': 'no-store', ...headers },
    body,
  };
}

export function html(
  body: string,
  headers: Record<string, string> = {},
  status = 200,
): ReplicaReply {
  return reply(status, 'text/html; charset=utf-8', body, headers);
}

export function json(value: unknown, status = 200): ReplicaReply {
  return reply(status, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** Text made safe inside HTML written on the server. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The policy Gmail's pages live under: scripts by nonce only, no strings turned into markup. */
export function strictPolicy(nonce: string): Record<string, string> {
  return {
    'content-security-policy': [
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      "object-src 'none'",
      "base-uri 'self'",
      "require-trusted-types-for 'script'",
    ].join('; '),
  };
}
