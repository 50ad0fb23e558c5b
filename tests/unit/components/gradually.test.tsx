// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useGradually } from '@/components/ui/gradually';

afterEach(cleanup);

/** A list of so many lines, about something. */
function Lines({ count, about }: { count: number; about: string }) {
  const drawn = useGradually(count, about);
  return (
    <ul>
      {Array.from({ length: drawn }, (_, line) => `${about} ${line}`).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

it('shows the first lines at once and the others soon; another list begins anew', async () => {
  const view = render(<Lines count={60} about="mail" />);
  const lines = () => view.getAllByRole('listitem');
  expect(lines().length).toBeLessThan(20);
  await waitFor(() => expect(lines()).toHaveLength(60));
  view.rerender(<Lines count={90} about="mail" />);
  expect(lines().length).toBeGreaterThanOrEqual(60);
  await waitFor(() => expect(lines()).toHaveLength(90));
  view.rerender(<Lines count={60} about="calls" />);
  expect(lines().length).toBeLessThan(20);
  await waitFor(() => expect(view.getByText('calls 59')).toBeTruthy());
});

it('shows a short list whole', () => {
  const view = render(<Lines count={5} about="mail" />);
  expect(view.getAllByRole('listitem')).toHaveLength(5);
});
