import { keyNames } from './key-names';
import './keys.css';

/** One key or two, pressed one after the other; everywhere by the same names and in one look. */
export function Keys({ keys }: { keys: string }) {
  const [first, second] = keyNames(keys).split(' ');
  return (
    <span class="key-caps" dir="ltr">
      <kbd>{first}</kbd>
      {/* A name that says "G H" has to be found in what is shown. */}
      {second && ' '}
      {second && <kbd>{second}</kbd>}
    </span>
  );
}
