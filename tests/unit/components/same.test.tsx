// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { memo } from '@/components/ui/memo';
import { useSameRows } from '@/components/ui/same';

afterEach(cleanup);

interface Task {
  id: string;
  text: string;
}

const drawn: string[] = [];
const Line = memo(({ task }: { task: Task }) => {
  drawn.push(task.text);
  return <li>{task.text}</li>;
});

function Lines({ tasks }: { tasks: Task[] }) {
  return (
    <ul>
      {useSameRows(tasks, ({ id }) => id).map((task) => (
        <Line key={task.id} task={task} />
      ))}
    </ul>
  );
}

/** As they are read anew: other objects each time. */
const tasks = (...texts: string[]) => texts.map((text) => ({ id: text.slice(0, 1), text }));

it('draws only the rows that changed, wherever the others stand by now', () => {
  const view = render(<Lines tasks={tasks('a', 'b', 'c', 'd')} />);
  const shown = () => view.getAllByRole('listitem').map(({ textContent }) => textContent);
  drawn.length = 0;
  view.rerender(<Lines tasks={tasks('b', 'c later', 'd', 'e')} />);
  expect(shown()).toEqual(['b', 'c later', 'd', 'e']);
  expect(drawn).toEqual(['c later', 'e']);
});
