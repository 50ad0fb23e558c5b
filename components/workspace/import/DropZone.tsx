import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { t, type WordKey } from '@/utils/words';
import { type Dropped, droppedIn } from './folder';

const TAKES: { icon: IconName; words: WordKey }[] = [
  { icon: 'mail', words: 'import_takes_mail' },
  { icon: 'calendar', words: 'import_takes_calendar' },
  { icon: 'person', words: 'import_takes_people' },
  { icon: 'down', words: 'import_takes_archives' },
];

/** Takes files and folders that are dropped anywhere on the page, and files that are chosen. */
export function DropZone({ onFiles }: { onFiles(dropped: Dropped[]): void }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = useRef(onFiles);
  take.current = onFiles;

  // As soon as it can be seen: a file that is let go over a deaf page is opened by the browser.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      (event) => {
        // Into nothing: the pointer left the window.
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer ? droppedIn(event.dataTransfer) : [];
        if (dropped.length > 0) take.current(dropped);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);

  return (
    <div class={over ? 'drop-zone over' : 'drop-zone'}>
      <p class="drop-title">{t(over ? 'import_drop_over' : 'import_drop')}</p>
      <ul class="drop-takes small muted">
        {TAKES.map(({ icon, words }) => (
          <li key={words}>
            <Icon name={icon} />
            <span>{t(words)}</span>
          </li>
        ))}
      </ul>
      <Button look="primary" class="large" onClick={() => input.current?.click()}>
        {t('import_pick')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('import_pick')}
        onChange={(event) => {
          const { files, value } = event.currentTarget;
          if (files && value) onFiles([...files].map((file) => ({ file })));
          // So that the same file can be chosen once more.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
