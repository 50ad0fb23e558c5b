// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { type ComponentType, render } from 'preact';
import { expect, it } from 'vitest';
import { lazy } from '@/components/ui/lazy';

it('a screen that is drawn anew while it is fetched is shown once it is there', async () => {
  let resolve: (screen: ComponentType<object>) => void = () => undefined;
  const promise = new Promise<ComponentType<object>>((done) => {
    resolve = done;
  });
  let asked = 0;
  const Screen = lazy(() => {
    asked += 1;
    return promise;
  });
  const root = document.createElement('div');
  render(<Screen key="en" />, root);
  await waitFor(() => expect(asked).toBe(1));
  // In another language: drawn, and the code comes before it asks for it.
  render(<Screen key="de" />, root);
  resolve(() => <p>Reports</p>);
  await waitFor(() => expect(root.textContent).toBe('Reports'));
});
