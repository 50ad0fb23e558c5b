import type { PersonHere } from '@/storage/api';
import { say } from '@/utils/words';

/** Somebody who is never added, and why. */
export function Excluded({ person: { name, address, excluded } }: { person: PersonHere }) {
  if (!excluded) return null;
  return (
    <li class="excluded small muted">
      <span class="cut" dir="auto" title={address}>
        {name || address}
      </span>
      <span>{say(`excluded_${excluded.code}`, excluded.args)}</span>
    </li>
  );
}
