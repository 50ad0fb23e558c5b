import type { PersonHere } from '@/storage/api';
import { say } from '@/utils/words';

/** Somebody who is never added, and why. */
export function Excluded({ person: { name, address, excluded } }: { person: PersonHere }) {
  if (!excluded) return null;
  return (
    <li class="excluded small muted" title={address}>
      <bdi>{name || address}</bdi> · {say(`excluded_${excluded.code}`, excluded.args)}
    </li>
  );
}
