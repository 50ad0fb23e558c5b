import { t } from '@/utils/words';
import { hashOf } from './route';

interface GoneProps {
  title: string;
  teach: string;
  /** Where one can go on from here. */
  to: string;
  words: string;
}

/** Nothing is shown where something was asked for: what that means, and the way on. */
export function Gone({ title, teach, to, words }: GoneProps) {
  return (
    <div class="record-gone">
      <h1>{title}</h1>
      <p class="muted">{teach}</p>
      <a class="button" href={hashOf(to)}>
        {words}
      </a>
    </div>
  );
}

/** An address that names no screen: mistyped, or of another version. */
export function Nowhere() {
  return (
    <Gone
      title={t('nowhere_title')}
      teach={t('nowhere_teach')}
      to="search"
      words={t('nowhere_search')}
    />
  );
}
