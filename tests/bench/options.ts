/** `--n=1k,10k,100k` sizes, `--quick` for the two smaller, `--full` with a million and all peers, `--only=logging,cold` for some suites, `--once` for a look that measures nothing a second time, `--kept=folder` to fill what is measured there once and find it again the next time. */
export interface Options {
  sizes: number[];
  only: string[];
  full: boolean;
  once: boolean;
  kept: string | undefined;
}

export function optionsFrom(args: readonly string[]): Options {
  const value = (name: string) =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const full = args.includes('--full');
  const sizes =
    value('n') ?? (args.includes('--quick') ? '1k,10k' : full ? '1k,10k,100k,1m' : '1k,10k,100k');
  return {
    full,
    once: args.includes('--once'),
    kept: value('kept'),
    sizes: sizes
      .split(',')
      .map(sizeOf)
      .sort((a, b) => a - b),
    only: value('only')?.split(',') ?? [],
  };
}

function sizeOf(text: string): number {
  const match = /^(\d+)(k|m)?$/i.exec(text.trim());
  if (!match) throw new Error(`"${text}" is no size; try --n=1k,10k,100k`);
  const factor = { k: 1000, m: 1_000_000 }[match[2]?.toLowerCase() ?? ''] ?? 1;
  return Number(match[1]) * factor;
}
