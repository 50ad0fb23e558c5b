// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { fireEvent, render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { expect, it } from 'vitest';
import { useHeir } from '@/components/ui/heir';
import { afterPicture } from '@/components/ui/held';

/** A list of which rows go by their button, some time after it was pressed. */
function List({ names }: { names: string[] }) {
  const list = useRef<HTMLUListElement>(null);
  const leave = useHeir(list);
  return (
    <ul ref={list}>
      {names.map((name) => (
        <li key={name}>
          <button
            type="button"
            class="go"
            onClick={({ currentTarget }) =>
              leave(currentTarget, '.go', Promise.resolve(true), () => null)
            }
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

const client = new QueryClient();
const scene = (names: string[]) => (
  <QueryClientProvider client={client}>
    <List names={names} />
  </QueryClientProvider>
);
const picture = () => new Promise<void>((resolve) => void afterPicture(resolve));

async function pressFirst() {
  const shown = render(scene(['Ana', 'Ben']));
  const ana = shown.getByRole('button', { name: 'Ana' });
  ana.focus();
  fireEvent.click(ana);
  // Much is drawn meanwhile.
  await picture();
  await picture();
  return shown;
}

it('the next row has the focus, however late a row goes', async () => {
  const { rerender, getByRole } = await pressFirst();
  rerender(scene(['Ben']));
  expect(document.activeElement).toBe(getByRole('button', { name: 'Ben' }));
});

it('a row that goes after somebody went on leaves the focus where it is', async () => {
  const { rerender } = await pressFirst();
  fireEvent.keyDown(document.body, { key: 'Shift' });
  rerender(scene(['Ben']));
  expect(document.activeElement).toBe(document.body);
});
