/** The whole replica as one function from request to answer, without any network. */
import { randomBytes } from 'node:crypto';
import { build } from 'esbuild';
import { respondCalendar } from './calendar/respond.ts';
import { respondGmail } from './gmail/respond.ts';
import { type ReplicaContext, type ReplicaReply, reply } from './http.ts';
import { createWorld, type World } from './world.ts';

export interface Asked {
  url: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | null;
}

export interface Replica {
  world: World;
  context: ReplicaContext;
  /** Answers for mail.google.com and calendar.google.com; 404 for everything else. */
  respond(asked: Asked): Promise<ReplicaReply>;
}

async function bundleFile(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`Nothing came out of bundling ${entry}`);
  return file.text;
}

/** @param now the story's present in ms; the clock runs on from there. */
export function createReplica(now: number = Date.now()): Replica {
  const world = createWorld(now);
  const bundles = new Map<string, Promise<string>>();
  const context: ReplicaContext = {
    now: world.now,
    startedAt: now,
    bundle(entry) {
      const known = bundles.get(entry) ?? bundleFile(entry);
      bundles.set(entry, known);
      return known;
    },
    nonce: () => randomBytes(16).toString('base64url'),
    generation: world.generation,
  };
  return {
    world,
    context,
    async respond(asked) {
      const url = new URL(asked.url);
      const request = {
        method: asked.method ?? 'GET',
        headers: asked.headers ?? {},
        body: asked.body ?? '',
      };
      try {
        if (url.hostname === 'mail.google.com')
          return await respondGmail(url, request, context, world);
        if (url.hostname === 'calendar.google.com')
          return await respondCalendar(url, request, context);
      } catch (error) {
        return reply(500, 'text/plain; charset=utf-8', String(error));
      }
      return reply(404, 'text/plain; charset=utf-8', 'Not here');
    },
  };
}
