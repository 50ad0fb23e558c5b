import { availableParallelism } from 'node:os';
import type { Outcome, Part } from './part.ts';
import { allParts } from './parts.ts';

/**
 * `npm test`: every part once, its result in one line, the output of what failed in full, and the
 * sum as the last line. `npm test -- unit e2e-firefox` runs these parts and what they need;
 * `npm test -- e2e-chromium main-job` runs the test files with that in their name.
 */

/** Twice what the longest takes: one that hangs must not use up the time of the run. */
const LONGEST_PART = 35 * 60_000;
const inCi = process.env.CI === 'true' || process.env.CI === '1';
const words = process.argv.slice(2);
const known = new Set(allParts([]).map((part) => part.name));
const parts = allParts(words.filter((word) => !known.has(word)));
const wanted = withNeeds(words.filter((word) => known.has(word)));

interface Done {
  part: Part;
  outcome: Outcome;
}

function withNeeds(names: readonly string[]): Part[] {
  if (names.length === 0) return parts;
  const chosen = new Set<string>();
  const add = (name: string) => {
    if (chosen.has(name)) return;
    chosen.add(name);
    for (const need of parts.find((part) => part.name === name)?.needs ?? []) add(need);
  };
  for (const name of names) add(name);
  return parts.filter((part) => chosen.has(part.name));
}

function report({ part, outcome }: Done, seconds: number): void {
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  if (outcome.missing) {
    console.log(`! ${part.name.toUpperCase()} COULD NOT RUN: ${outcome.missing.toUpperCase()}`);
    return;
  }
  const bad = outcome.failed > 0;
  const counts = [
    `${outcome.passed} passed`,
    ...(bad ? [`${outcome.failed} FAILED`] : []),
    ...(outcome.skipped ? [`${outcome.skipped} SKIPPED`] : []),
  ].join(', ');
  console.log(`${bad ? '✗' : '✓'} ${part.name.padEnd(20)} ${time}   ${counts}`);
  if (bad) console.log(`\n${outcome.output.trim()}\n`);
}

async function runOne(part: Part): Promise<Done> {
  const started = Date.now();
  let outcome: Outcome;
  try {
    outcome = await part.run(AbortSignal.timeout(LONGEST_PART));
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    outcome = { passed: 0, failed: 1, output };
  }
  if (outcome.missing && inCi) outcome = { ...outcome, failed: 1 };
  const done = { part, outcome };
  report(done, (Date.now() - started) / 1000);
  return done;
}

async function runAll(): Promise<Done[]> {
  // Two at most, and stories alone: what waits for a browser must not wait for a processor. Side by
  // side both browsers take as long as one after the other, and tabs of Firefox are lost (2026-11-30).
  const room = Math.min(2, availableParallelism());
  const waiting = [...wanted];
  const running = new Map<Part, Promise<Done>>();
  const done: Done[] = [];
  const ended = (name: string) => done.find((each) => each.part.name === name);
  const builds = (part: Part) => part.name.startsWith('build-');

  while (waiting.length > 0 || running.size > 0) {
    const blocked = waiting.filter((part) =>
      part.needs.some((need) => (ended(need)?.outcome.passed ?? 1) === 0),
    );
    for (const part of blocked) {
      // A failing type check is no reason not to see what else fails.
      if (part.needs.every((need) => need === 'types' || ended(need)?.outcome.passed !== 0))
        continue;
      waiting.splice(waiting.indexOf(part), 1);
      const outcome: Outcome = { passed: 0, failed: 0, output: '', missing: 'its build failed' };
      done.push({ part, outcome });
      report({ part, outcome }, 0);
    }
    const next = waiting.find(
      (part) =>
        part.needs.every((need) => ended(need)) &&
        running.size < room &&
        [...running.keys()].every(({ browses }) => !browses && !part.browses) &&
        !(builds(part) && [...running.keys()].some(builds)),
    );
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, runOne(next));
      continue;
    }
    if (running.size === 0) break;
    const finished = await Promise.race(running.values());
    running.delete(finished.part);
    done.push(finished);
  }
  return done;
}

const started = Date.now();
const done = await runAll();
const passed = done.reduce((sum, { outcome }) => sum + outcome.passed, 0);
const failed = done.reduce((sum, { outcome }) => sum + outcome.failed, 0);
const skipped = done.reduce((sum, { outcome }) => sum + (outcome.skipped ?? 0), 0);
if (skipped) console.log(`${skipped} TESTS WERE SKIPPED`);
console.log(`In ${((Date.now() - started) / 1000).toFixed(0)} s:`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
