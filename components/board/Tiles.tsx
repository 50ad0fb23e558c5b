import { type ComponentChild, Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DealCard } from '@/storage/api';

/**
 * Cards that are drawn together, or stand as an empty place of their height: few, since what is drawn
 * at once while somebody scrolls has to fit into the time between two pictures.
 */
const CHUNK = 4;
/** How far out of sight cards are drawn still (px). */
const AROUND = 700;
/** Between two cards, as the stylesheet has it (px). */
const GAP = 6;
/** Height of a card that was never drawn (px). */
const USUAL = 88;

/** The first and the last chunk that are drawn; none where the last comes before the first. */
interface Seen {
  from: number;
  to: number;
}
const NONE: Seen = { from: 0, to: -1 };
/** Where nobody knows how much room there is. */
const FIRST: Seen = { from: 0, to: 5 };

interface TilesProps {
  /** The list that they stand in, and what it is scrolled by. */
  list: { current: HTMLElement | null };
  scrolledBy(list: HTMLElement): HTMLElement | null;
  deals: readonly DealCard[];
  /** Is drawn wherever it stands, since the focus may go to it. */
  stop: string | null;
  children(deal: DealCard): ComponentChild;
}

/**
 * The cards of a list that are in sight or nearly so; of thousands no more are drawn. What is in sight
 * is drawn at once, what is only near it a few cards a picture.
 */
export function Tiles({ list, scrolledBy, deals, stop, children: tile }: TilesProps) {
  const [seen, setSeen] = useState(NONE);
  const heights = useRef<number[]>([]);
  const count = Math.ceil(deals.length / CHUNK);
  const stopAt = stop === null ? -1 : deals.findIndex(({ dealId }) => dealId === stop);
  const isDrawn = (chunk: number) =>
    (chunk >= seen.from && chunk <= seen.to) ||
    (stopAt >= 0 && chunk === Math.floor(stopAt / CHUNK));
  const heightOf = (chunk: number) =>
    heights.current[chunk] ??
    Math.min(CHUNK, deals.length - chunk * CHUNK) * ((heights.current[0] ?? 0) / CHUNK || USUAL);

  const look = (isTurn: boolean) => {
    const element = list.current;
    const box = element && scrolledBy(element);
    if (!element || !box) return;
    const room = box.clientHeight;
    if (!room) return setSeen((before) => (isEmpty(before) ? FIRST : before));
    // Where the list begins, seen from the top of what is in sight.
    const start =
      element === box
        ? -box.scrollTop
        : element.getBoundingClientRect().top - box.getBoundingClientRect().top;
    const within = (around: number): Seen => {
      let end = start;
      let from = 0;
      for (; from < count && end + heightOf(from) < -around; from++) end += heightOf(from);
      let to = from - 1;
      for (; to < count - 1 && end < room + around; to++) end += heightOf(to + 1);
      return { from, to };
    };
    const near = within(AROUND);
    const kept = overlap(seen, near);
    let next = joined(kept, within(0));
    // The nearest first: of a list below what is in sight its beginning, of one above it its end.
    if (isTurn && isEmpty(next) && !isEmpty(near))
      next = start > 0 ? { from: near.from, to: near.from } : { from: near.to, to: near.to };
    else if (isTurn && next.to < near.to) next = { from: next.from, to: next.to + 1 };
    else if (isTurn && next.from > near.from) next = { from: next.from - 1, to: next.to };
    // What went out of sight goes when something else comes, which draws the list anew as it is.
    if (!isSame(next, kept) || isEmpty(near)) setSeen(isSame(next, seen) ? seen : next);
    if (!isSame(next, near)) inTurn(turn);
  };
  const latest = useRef(look);
  latest.current = look;
  const [turn] = useState(() => () => latest.current(true));

  useLayoutEffect(() => {
    const box = list.current && scrolledBy(list.current);
    if (!box) return undefined;
    const stopLooking = new AbortController();
    const again = () => latest.current(false);
    box.addEventListener('scroll', again, { signal: stopLooking.signal, passive: true });
    const watch = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(again);
    watch?.observe(box);
    return () => {
      stopLooking.abort();
      watch?.disconnect();
      waiting.delete(turn);
    };
  }, [list, scrolledBy, turn]);

  const chunks = Array.from({ length: count }, (_, chunk) => chunk);
  // What was drawn has its height; what follows it may have moved into sight.
  useLayoutEffect(() => {
    if (!list.current) return;
    const drawn = [...list.current.children].filter((child) => child.classList.contains('tile'));
    for (const chunk of chunks.filter(isDrawn)) {
      const tiles = drawn.splice(0, Math.min(CHUNK, deals.length - chunk * CHUNK));
      const [first, last] = [tiles[0], tiles.at(-1)];
      if (first instanceof HTMLElement && last instanceof HTMLElement && last.offsetHeight > 0)
        heights.current[chunk] = last.offsetTop + last.offsetHeight - first.offsetTop + GAP;
    }
    look(false);
  });

  const parts: ComponentChild[] = [];
  let away = 0;
  const leaveRoom = (before: number) => {
    if (away > 0)
      parts.push(
        <li
          key={`away ${before}`}
          class="tiles-away"
          aria-hidden="true"
          style={{ blockSize: `${away - GAP}px` }}
        />,
      );
    away = 0;
  };
  for (const chunk of chunks) {
    if (isDrawn(chunk)) {
      leaveRoom(chunk);
      parts.push(...deals.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map(tile));
    } else away += heightOf(chunk);
  }
  leaveRoom(count);
  return <Fragment>{parts}</Fragment>;
}

/** Lists that have something to draw that nobody sees yet: one of them draws before each picture. */
const waiting = new Set<() => void>();
let isAsked = false;

function inTurn(draw: () => void): void {
  waiting.add(draw);
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    const [first, second] = waiting;
    if (!first) return;
    waiting.delete(first);
    if (second) inTurn(second);
    first();
  });
}

const isEmpty = ({ from, to }: Seen) => to < from;

function isSame(a: Seen, b: Seen): boolean {
  return (a.from === b.from && a.to === b.to) || (isEmpty(a) && isEmpty(b));
}

function overlap(a: Seen, b: Seen): Seen {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** Both and what lies between them. */
function joined(a: Seen, b: Seen): Seen {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
