import { useImports } from '@/components/queries';
import { t, tn } from '@/utils/words';
import { forgetReport } from '../quality/latest';
import { hashOf } from '../route';
import { isWaiting } from './look-twice';

/** How many of those whom an import brought look like somebody else, as far as it is known. */
export function FoundTwice({ importId }: { importId: string }) {
  const state = useImports().data?.imports.find(({ id }) => id === importId);
  // Of whom it had brought nobody is left.
  if (!state || state.undone) return null;
  const { twice } = state;
  if (twice === 0) return <p class="small muted">{t('import_found_nobody_twice')}</p>;
  if (twice === undefined && !isWaiting(state)) return null;
  return (
    <p class="small" role="status">
      <a
        class="button link"
        href={hashOf('quality')}
        onClick={twice === undefined ? forgetReport : undefined}
      >
        {twice === undefined ? t('import_look_twice') : tn('import_found_twice', twice)}
      </a>
    </p>
  );
}
