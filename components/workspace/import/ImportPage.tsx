import { useQueryClient } from '@tanstack/preact-query';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { useSettings } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { useAskBeforeLeaving } from '@/components/ui/leaving';
import { Loading } from '@/components/ui/Waiting';
import { t } from '@/utils/words';
import { DropZone } from './DropZone';
import { FileCard } from './FileCard';
import { FileImport } from './file-import';
import type { Dropped } from './folder';
import { holdLook, releaseLook } from './look-twice';
import { PastImports } from './PastImports';
import './import.css';

/** Files become history: dropped, looked at, imported, and taken back whenever one likes. */
export function ImportPage() {
  const settings = useSettings();
  const client = useQueryClient();
  const [files, setFiles] = useState<FileImport[]>([]);
  /** All are imported, one after the other. */
  const [isQueue, setQueue] = useState(false);
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  const open = useRef<FileImport[]>([]);
  open.current = files;

  useEffect(() => () => open.current.forEach((file) => file.close()), []);
  // What is not stored yet would have to be read again.
  const isBusy = files.some(({ phase }) => phase.name === 'importing');
  useAskBeforeLeaving(isBusy);
  const isWorking = isBusy || isQueue;
  useEffect(() => {
    if (!isWorking) return;
    const changed = () => client.invalidateQueries({ queryKey: ['imports'] });
    holdLook();
    return () => void releaseLook(changed);
  }, [isWorking, client]);

  if (settings.isPending) return <Loading lines={4} />;
  const own = [...(settings.data?.accounts ?? []), ...(settings.data?.aliases ?? [])];

  const add = async (chosen: Dropped[], isInside = false) => {
    const redraw = () => draw(undefined);
    const added = chosen.map((one) => new FileImport({ ...one, isInside }, own, redraw));
    const names = new Set(chosen.map(({ file }) => file.name));
    // One that had changed was chosen again.
    const isReplaced = (one: FileImport) => one.isGone && names.has(one.file.name);
    setFiles((before) => [...before.filter((one) => !isReplaced(one)), ...added]);
    // One after the other: two files of the same size take as long and show something sooner.
    for (const file of added) {
      await file.look();
      if (file.phase.name !== 'unpacked') continue;
      const inside = file.phase.unpacked.files.map((one) => ({ file: one }));
      await add(inside, !file.isFolder);
    }
  };
  const start = async (file: FileImport) => {
    await file.start();
    await client.invalidateQueries();
  };
  const startAll = async () => {
    // What others point at comes first, and mail last: who is known decides about it.
    const ready = files
      .filter(({ phase }) => phase.name === 'ready')
      .sort((one, other) => rankOf(one) - rankOf(other));
    setQueue(true);
    for (const file of ready) await start(file);
    setQueue(false);
  };
  const dismiss = (file: FileImport) => {
    file.close();
    setFiles((before) => before.filter((one) => one !== file));
  };

  const ready = files.filter(({ phase }) => phase.name === 'ready').length;
  return (
    <div class="sheet settings import">
      <h1>{t('import_title')}</h1>
      <p class="muted">{t('import_teach')}</p>
      <DropZone onFiles={(chosen) => void add(chosen)} />
      {files.length > 0 && (
        <section class="import-files" aria-label={t('import_files')}>
          {files.map((file) => (
            <FileCard
              key={file.id}
              file={file}
              phase={file.phase}
              onStart={() => void start(file)}
              onDismiss={() => dismiss(file)}
            />
          ))}
          {ready > 1 && (
            <Button look="primary" class="large" onClick={() => void startAll()}>
              {t('import_all')}
            </Button>
          )}
        </section>
      )}
      <PastImports
        running={files.flatMap(({ running }) => running ?? [])}
        shown={files.flatMap(({ phase }) => (phase.name === 'done' && phase.state?.id) || [])}
      />
    </div>
  );
}

const ORDER = ['company', 'contact', 'deal', 'activity', 'note'];

function rankOf({ phase }: FileImport): number {
  const what = phase.name === 'ready' ? phase.preview.recognised.what : null;
  return what === null ? ORDER.length : ORDER.indexOf(what);
}
