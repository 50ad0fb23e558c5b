import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isGone } from '@/components/errors';
import type { Command } from '@/utils/commands';
import type { Host, Subject } from '@/utils/host';
import { t, uiDirection, uiLanguage } from '@/utils/words';
import { useCollapsed } from './collapsed';
import { useCommands } from './commands';
import { Find } from './Find';
import { Header } from './Header';
import { Panel } from './Panel';
import { placeOf } from './place';
import { useSubject } from './queries';
import { Rail } from './Rail';
import { NothingOpen, Unreadable, Updated } from './States';
import { Templates } from './Templates';
import { useAlive, useHostSubject, useHostTheme } from './use-host';

const WIDTH = 320;
const RAIL_WIDTH = 44;

/** The sidebar beside a mail or a meeting; the same in Gmail and Calendar. */
export function Sidebar({ host, late = false }: { host: Host; late?: boolean }) {
  const [collapsed, setCollapsed] = useCollapsed();
  const [command, setCommand] = useState<Command | null>(null);
  const theme = useHostTheme(host);
  const subject = useHostSubject(host);
  const { alive, look } = useAlive(subject.key);
  const root = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const turned = useRef(false);

  const fold = (next: boolean) => {
    turned.current = true;
    setCollapsed(next);
  };
  useCommands(root, (next) => {
    if (next === 'toggle-sidebar') return fold(!collapsed);
    if (collapsed) setCollapsed(false);
    setCommand(next);
  });
  // Before the page is painted: the sidebar covers nothing, not for one frame.
  useLayoutEffect(() => {
    if (collapsed !== null) host.makeRoom(collapsed ? RAIL_WIDTH : WIDTH);
    // The button that was pressed is gone; its counterpart takes the focus.
    if (turned.current) toggle.current?.focus();
  }, [host, collapsed]);
  useEffect(() => () => host.makeRoom(0), [host]);

  return (
    <aside
      ref={root}
      class={collapsed ? 'sidebar collapsed' : 'sidebar'}
      data-theme={theme}
      dir={uiDirection()}
      lang={uiLanguage()}
      aria-label={t('app_name')}
      onPointerEnter={look}
      onPointerDown={look}
      onFocusIn={look}
      onInput={look}
    >
      {collapsed === true && <Rail onOpen={() => fold(false)} openRef={toggle} />}
      {collapsed === false && (
        <Open
          host={host}
          subject={subject}
          alive={alive}
          late={late}
          command={command}
          done={() => setCommand(null)}
          onCollapse={() => fold(true)}
          toggle={toggle}
        />
      )}
    </aside>
  );
}

interface OpenProps {
  host: Host;
  subject: Subject;
  alive: boolean;
  late: boolean;
  command: Command | null;
  done: () => void;
  onCollapse: () => void;
  toggle: { current: HTMLButtonElement | null };
}

function Open({ host, subject, alive, late, command, done, onCollapse, toggle }: OpenProps) {
  const place = placeOf(host, subject);
  const query = useSubject(subject.key, place?.seen ?? null);
  return (
    <>
      <Header view={query.data} onCollapse={onCollapse} collapseRef={toggle} />
      <Find />
      {host.writing && <Templates page={host.writing} />}
      {subject.kind === 'none' && <NothingOpen kind={host.kind} />}
      {subject.kind === 'unreadable' && <Unreadable host={host} missing={subject.missing} />}
      {place && (
        <Panel key={subject.key} place={place} query={query} command={command} done={done} />
      )}
      {/* At the foot: at the head it would push away what the person is about to click. */}
      {(late || !alive || isGone(query.error)) && <Updated late={late} />}
    </>
  );
}
