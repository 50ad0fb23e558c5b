import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { t } from '@/utils/words';

interface TakenProps {
  /** The field in which it stands. */
  children: ComponentChildren;
  teach: string;
  /** Whether something else stands there by now. */
  isOther: boolean;
  onReadAgain(): void;
}

/** What a file was taken for where it does not say so; another answer reads it again. */
export function Taken({ children, teach, isOther, onReadAgain }: TakenProps) {
  return (
    <form
      class="entry-form file-taken"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isOther) onReadAgain();
      }}
    >
      {children}
      {isOther && <Button type="submit">{t('import_read_again')}</Button>}
      <p class="small muted">{teach}</p>
    </form>
  );
}
