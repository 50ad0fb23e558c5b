import { useEffect, useId, useRef } from 'preact/hooks';
import { errorWords } from '@/components/errors';
import { Button, IconButton } from '@/components/ui/Button';
import { Problem } from '@/components/ui/Status';
import type { Recognised } from '@/utils/importing/file-source';
import { say, t, tn } from '@/utils/words';
import { AccountChoice } from './AccountChoice';
import { CharsetChoice } from './CharsetChoice';
import { FixValues } from './FixValues';
import { FoundTwice } from './FoundTwice';
import type { FileImport } from './file-import';
import { Mapping } from './Mapping';
import type { Phase, Preview } from './phase';
import { FailureList, SkippedList, TallyList, ToldList } from './Tally';
import { UndoImport } from './UndoImport';
import { formatWords, foundWords, paceWords, problemWords } from './words';

interface FileCardProps {
  file: FileImport;
  phase: Phase;
  onStart(): void;
  onDismiss(): void;
}

/** One file on its way into the history. */
export function FileCard({ file, phase, onStart, onDismiss }: FileCardProps) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const { name } = file.file;
  const recognised = recognisedIn(phase);
  // The button or the choice that was used is gone: the focus stays at the file.
  const wasOpen = useRef(false);
  wasOpen.current ||= phase.name === 'ready' || phase.name === 'mapping';
  const isReadAgain = phase.name === 'reading' && wasOpen.current;
  const step = phase.name === 'importing' || phase.name === 'done' || isReadAgain;
  useEffect(() => {
    if (step && document.activeElement === document.body) card.current?.focus();
  }, [step]);
  return (
    <section ref={card} class="file-card" aria-labelledby={id} tabIndex={-1}>
      <header>
        <h2 id={id} class="cut" dir="auto">
          {name}
        </h2>
        {recognised && (
          <p class="small muted">
            {recognised.asks
              ? formatWords(recognised)
              : `${formatWords(recognised)} · ${foundWords(recognised)}`}
          </p>
        )}
        {phase.name !== 'importing' && (
          <IconButton name={t('import_dismiss', name)} icon="close" onClick={onDismiss} />
        )}
      </header>
      <Step file={file} phase={phase} onStart={onStart} />
    </section>
  );
}

function Step({ file, phase, onStart }: Omit<FileCardProps, 'onDismiss'>) {
  switch (phase.name) {
    case 'reading':
      return (
        <Progress
          label={t('import_reading')}
          share={phase.share}
          beside={phase.records > 0 ? tn('import_so_far', phase.records) : ''}
        />
      );
    case 'checking':
      return <Progress label={t('import_checking')} share={phase.share} />;
    case 'refused': {
      const { why, isStored } = phase;
      const isCode = 'code' in why;
      return (
        <>
          <Problem>
            {isCode
              ? say(`import_cannot_${why.code}`, [file.file.name])
              : problemWords(why.problem)}
          </Problem>
          {isStored && <p class="file-said">{t('import_stopped')}</p>}
          {isCode && why.code === 'account' && <AccountChoice file={file} account="" />}
          <CharsetChoice file={file} recognised={{ charset: file.charset }} />
        </>
      );
    }
    case 'mapping':
      return (
        <>
          <CharsetChoice file={file} recognised={phase.recognised} />
          <Mapping
            view={phase.view}
            fixes={phase.mapping?.fixes ?? []}
            onMap={(mapping) => void file.look({ mapping })}
          />
        </>
      );
    case 'unpacked': {
      const { files, unused, problems } = phase.unpacked;
      return (
        <>
          <p role="status" class="file-said">
            {tn('import_unpacked', files.length)}
          </p>
          {unused > 0 && <p class="small muted">{tn('import_unpacked_unused', unused)}</p>}
          {problems.map((problem) => (
            <Problem key={problem.detail}>{problemWords(problem)}</Problem>
          ))}
        </>
      );
    }
    case 'broken':
      return <Problem onRetry={() => void file.look()}>{errorWords(phase.error)}</Problem>;
    case 'ready':
      return <Ready file={file} preview={phase.preview} onStart={onStart} />;
    case 'importing':
      return (
        <>
          <Progress
            label={t(phase.paused ? 'import_paused' : 'import_running')}
            share={phase.share}
            beside={phase.pace ? paceWords(phase.pace) : ''}
          />
          <TallyList tally={phase.tally} recognised={phase.recognised} tense="past" />
          <div class="row">
            {phase.paused ? (
              <Button onClick={() => file.goOn()}>{t('import_go_on')}</Button>
            ) : (
              <Button onClick={() => file.pause()}>{t('import_pause')}</Button>
            )}
            <Button look="quiet" onClick={() => file.cancel()}>
              {t('import_stop')}
            </Button>
          </div>
        </>
      );
    case 'done':
      return (
        <>
          <p role="status" class="file-said">
            {t(phase.cancelled ? 'import_stopped' : 'import_done')}
          </p>
          <TallyList tally={phase.tally} recognised={phase.recognised} tense="past" />
          <ToldList told={phase.tally.told} />
          <SkippedList skipped={phase.tally.skipped} />
          <FailureList
            file={file.file.name}
            failures={phase.tally.failures}
            table={phase.recognised.table}
          />
          {phase.state && <FoundTwice importId={phase.state.id} />}
          {phase.state && <UndoImport state={phase.state} />}
        </>
      );
  }
}

function Ready({
  file,
  preview,
  onStart,
}: {
  file: FileImport;
  preview: Preview;
  onStart(): void;
}) {
  const { recognised, added, updated, people, newPeople, examples, resumes } = preview;
  const isNew = added + updated + people > 0;
  return (
    <>
      {resumes && <p class="file-said">{t('import_resumes')}</p>}
      {recognised.needsAccount && !resumes?.account && (
        <AccountChoice file={file} account={recognised.account ?? ''} />
      )}
      {!resumes && <CharsetChoice file={file} recognised={recognised} />}
      <TallyList
        tally={preview}
        recognised={recognised}
        tense="future"
        examples={examples}
        newPeople={newPeople}
      />
      <ToldList told={preview.told} />
      <SkippedList skipped={preview.skipped} />
      <FailureList file={file.file.name} failures={preview.failures} table={recognised.table} />
      {recognised.table && !resumes && <FixValues file={file} view={recognised.table} />}
      {!isNew && !resumes && <p class="file-said">{t('import_nothing_new')}</p>}
      <div class="row">
        {(isNew || resumes) && (
          <Button look="primary" onClick={onStart}>
            {t(resumes ? 'import_go_on' : 'import_start')}
          </Button>
        )}
        {recognised.table && !resumes && (
          <Button onClick={() => file.remap()}>{t('import_map_change')}</Button>
        )}
      </div>
    </>
  );
}

function Progress({
  label,
  share,
  beside = '',
}: {
  label: string;
  share: number | null;
  beside?: string;
}) {
  const id = useId();
  return (
    <div class="file-progress">
      <p id={id}>{label}</p>
      <span class="small muted">{beside}</span>
      <progress aria-labelledby={id} {...(share !== null && { value: share, max: 1 })} />
    </div>
  );
}

function recognisedIn(phase: Phase): Recognised | null {
  if (phase.name === 'ready') return phase.preview.recognised;
  return 'recognised' in phase ? phase.recognised : null;
}
