import type { ComponentChildren } from 'preact';
import './list-page.css';

interface ListPageProps {
  title: string;
  teach: string;
  /** What can be done: adding one, reading one from a file. */
  bar: ComponentChildren;
  /** Their order means something. */
  ordered?: boolean;
  /** Said where there is nothing yet; null where there is. */
  empty: string | null;
  lines: ComponentChildren;
  /** Dialogs, and what stands between the bar and the lines. */
  children?: ComponentChildren;
}

/** A page of things that a person keeps and works with: playbooks, templates, rules. */
export function ListPage({ title, teach, bar, ordered, empty, lines, children }: ListPageProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <div class="list-page">
      <h1>{title}</h1>
      <p class="muted">{teach}</p>
      <div class="list-page-bar">{bar}</div>
      {children}
      <List aria-label={title}>{lines}</List>
      {empty !== null && <p class="muted">{empty}</p>}
    </div>
  );
}

interface ListPageLineProps {
  name: string;
  onOpen(): void;
  /** What it is, in a line. */
  about: ComponentChildren;
  /** Before the name. */
  start?: ComponentChildren;
  acts: ComponentChildren;
  /** Figures and badges. */
  children?: ComponentChildren;
}

/** One of them: opened by its name. */
export function ListPageLine({ name, onOpen, about, start, acts, children }: ListPageLineProps) {
  return (
    <li class="list-page-line">
      {start}
      <div class="list-page-words">
        <button type="button" class="list-page-open" onClick={onOpen}>
          <bdi>{name}</bdi>
        </button>
        <p class="small muted" dir="auto">
          {about}
        </p>
      </div>
      {children}
      <span class="list-page-acts">{acts}</span>
    </li>
  );
}
