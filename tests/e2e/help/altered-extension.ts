import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import * as z from 'zod/mini';
import { builtExtension } from '../harness/index.ts';

const Manifest = z.looseObject({ permissions: z.array(z.string()) });

/** A copy of the built extension with other permissions; gone after the test. */
export function alteredExtension(permissions: (built: string[]) => string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'margin-altered-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtExtension(), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  const altered = { ...manifest, permissions: permissions(manifest.permissions) };
  writeFileSync(path, JSON.stringify(altered));
  return folder;
}
