// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { memo } from '@/components/ui/memo';

const drawn: string[] = [];
const Card = memo(({ name, stop }: { name: string; stop: boolean }) => {
  drawn.push(name);
  return <p>{stop ? `${name} is here` : name}</p>;
});

test('one of many is drawn anew only when something it was given is another', () => {
  const cards = (here: string) =>
    ['Ana', 'Ben', 'Zoe'].map((name) => <Card key={name} name={name} stop={name === here} />);
  const { rerender, container } = render(<div>{cards('Ana')}</div>);
  drawn.length = 0;
  rerender(<div>{cards('Ben')}</div>);
  expect(drawn).toEqual(['Ana', 'Ben']);
  expect(container.textContent).toBe('AnaBen is hereZoe');
});
