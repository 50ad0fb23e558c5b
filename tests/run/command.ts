import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Said {
  ok: boolean;
  /** Both streams, in the order in which they came. */
  output: string;
  /** The first stream alone, for what is to be parsed. */
  stdout: string;
}

/**
 * Runs a script of a package with this Node and keeps what it says.
 * @param script path below node_modules
 * @param signal ends the command with all that it started
 */
export function runScript(
  script: string,
  args: readonly string[],
  signal: AbortSignal,
  env: Record<string, string> = {},
): Promise<Said> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
      cwd: ROOT,
      // A group of its own, so that browsers started by it can be ended with it.
      detached: process.platform !== 'win32',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    const end = () => {
      if (child.pid === undefined) return;
      try {
        if (process.platform === 'win32') child.kill();
        else process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself in this moment.
      }
    };
    signal.addEventListener('abort', end, { once: true });
    child.on('error', (error) => resolve({ ok: false, output: `${output}\n${error}`, stdout }));
    child.on('close', (code) => {
      signal.removeEventListener('abort', end);
      if (signal.aborted) output += `\nENDED: ${signal.reason}`;
      resolve({ ok: code === 0 && !signal.aborted, output, stdout });
    });
  });
}
