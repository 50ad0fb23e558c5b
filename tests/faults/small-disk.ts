import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be filled up, for a profile to live on. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves not a byte free. */
  fill(): void;
  /** Makes room again. */
  free(): void;
  remove(): void;
}

/** Mounts a small disk in memory; null where that is not allowed. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'margin-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'margin', folder], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => fillUp(ballast),
    free: () => rmSync(ballast),
    remove() {
      // The browser may hold its last file for a moment; the mount goes when that is closed.
      execFileSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}

function fillUp(path: string): void {
  const file = openSync(path, 'a');
  try {
    // Small pieces at the end, since a piece that does not fit whole may not be written at all.
    for (const size of [1_048_576, 4096, 1]) {
      const piece = Buffer.alloc(size, 1);
      while (written(file, piece));
    }
  } finally {
    closeSync(file);
  }
}

function written(file: number, piece: Buffer): boolean {
  try {
    return writeSync(file, piece) === piece.length;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false;
    throw error;
  }
}
