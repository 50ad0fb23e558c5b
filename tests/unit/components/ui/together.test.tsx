// @vitest-environment happy-dom
import { useQuery } from '@tanstack/preact-query';
import { act, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Together } from '@/components/ui/Together';
import { openView } from '../popup-scene';

// A test that fails leaves its clock to nobody.
afterEach(() => void vi.useRealTimers());

interface PartProps {
  name: string;
  ask(name: string): Promise<string>;
  /** Drawn, and asking in turn, once this one has its answer. */
  inner?: string;
}

function Part({ name, ask, inner }: PartProps) {
  const { data } = useQuery({ queryKey: [name, 1], queryFn: () => ask(name) });
  return (
    <>
      <p>{data}</p>
      {data && inner && <Part name={inner} ask={ask} />}
    </>
  );
}

/** Parts of a screen that ask for themselves, and get their answer when the test says so. */
function parts(first: string, second: string, inner?: string) {
  const settles = new Map<string, { resolve(text: string): void; reject(error: Error): void }>();
  const promises = new Map(
    [first, second, ...(inner ? [inner] : [])].map((name) => [
      name,
      new Promise<string>((resolve, reject) => settles.set(name, { resolve, reject })),
    ]),
  );
  const ask = (name: string) => promises.get(name) ?? Promise.reject(new Error('not told'));
  const { screen } = openView(
    <Together of={[...promises.keys()]}>
      <Part name={first} ask={ask} inner={inner} />
      <Part name={second} ask={ask} />
      <button type="button">Press me</button>
    </Together>,
  );
  // Not by `act`, which would hold back what is drawn in between.
  const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
  const isShown = () => screen.queryByRole('button', { name: 'Press me' }) !== null;
  return { screen, answerOf: (name: string) => settles.get(name), settle, isShown };
}

it('shows its parts when all of them have an answer, be it an error', async () => {
  const { answerOf, settle, isShown } = parts('one', 'two');
  await settle();
  expect(isShown()).toBe(false);
  answerOf('one')?.resolve('One');
  await settle();
  expect(isShown()).toBe(false);
  answerOf('two')?.reject(new Error('unread'));
  await waitFor(() => expect(isShown()).toBe(true));
});

it('waits for what is asked only then', async () => {
  const { answerOf, settle, isShown, screen } = parts('outer', 'beside', 'inner');
  answerOf('outer')?.resolve('Outer');
  answerOf('beside')?.resolve('Beside');
  await settle();
  expect(screen.getByText('Outer')).toBeTruthy();
  expect(isShown()).toBe(false);
  answerOf('inner')?.resolve('Inner');
  await waitFor(() => expect(isShown()).toBe(true));
});

it('keeps nothing from anybody for one that does not come', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { answerOf, isShown } = parts('here', 'lost');
  answerOf('here')?.resolve('Here');
  const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  await pass(900);
  expect(isShown()).toBe(false);
  await pass(200);
  expect(isShown()).toBe(true);
});
