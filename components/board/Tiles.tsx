import { type ComponentChild, Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DealCard } from '@/storage/api';

/** Cards that are drawn together, or stand as an empty place of their height. */
const CHUNK = 8;
/** How far out of sight cards are drawn still (px). */
const AROUND = 700;
/** Between two cards, as the stylesheet has it (px). */
const GAP = 6;
/** Height of a card that was never drawn (px). */
const USUAL = 88;

interface TilesProps {
  /** The list that they stand in, and what it is scrolled by. */
  list: { current: HTMLElement | null };
  scrolledBy(list: HTMLElement): HTMLElement | null;
  deals: readonly DealCard[];
  /** Is drawn wherever it stands, since the focus may go to it. */
  stop: string | null;
  children(deal: DealCard): ComponentChild;
}

/** The cards of a list that are in sight or nearly so; of thousands no more are drawn. */
export function Tiles({ list, scrolledBy, deals, stop, children: tile }: TilesProps) {
  const [seen, setSeen] = useState({ from: 0, to: 2 });
  const heights = useRef<number[]>([]);
  const count = Math.ceil(deals.length / CHUNK);
  const stopAt = stop === null ? -1 : deals.findIndex(({ dealId }) => dealId === stop);
  const isDrawn = (chunk: number) =>
    (chunk >= seen.from && chunk <= seen.to) ||
    (stopAt >= 0 && chunk === Math.floor(stopAt / CHUNK));
  const heightOf = (chunk: number) =>
    heights.current[chunk] ??
    Math.min(CHUNK, deals.length - chunk * CHUNK) * ((heights.current[0] ?? 0) / CHUNK || USUAL);

  const look = () => {
    const element = list.current;
    const box = element && scrolledBy(element);
    if (!element || !box?.clientHeight) return;
    // Where the list begins, seen from the top of what is in sight.
    const start =
      element === box
        ? -box.scrollTop
        : element.getBoundingClientRect().top - box.getBoundingClientRect().top;
    let from = 0;
    let end = start;
    while (from < count - 1 && end + heightOf(from) < -AROUND) {
      end += heightOf(from);
      from += 1;
    }
    let to = from;
    while (to < count - 1 && end + heightOf(to) < box.clientHeight + AROUND) {
      end += heightOf(to);
      to += 1;
    }
    setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
  };
  const latest = useRef(look);
  latest.current = look;

  const isMany = count > 1;
  useLayoutEffect(() => {
    const box = isMany && list.current && scrolledBy(list.current);
    if (!box) return undefined;
    const stopLooking = new AbortController();
    const again = () => latest.current();
    box.addEventListener('scroll', again, { signal: stopLooking.signal, passive: true });
    const watch = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(again);
    watch?.observe(box);
    return () => {
      stopLooking.abort();
      watch?.disconnect();
    };
  }, [isMany, list, scrolledBy]);

  const chunks = Array.from({ length: count }, (_, chunk) => chunk);
  // What was drawn has its height; what follows it may have moved into sight.
  useLayoutEffect(() => {
    if (!isMany || !list.current) return;
    const drawn = [...list.current.children].filter((child) => child.classList.contains('tile'));
    for (const chunk of chunks.filter(isDrawn)) {
      const tiles = drawn.splice(0, Math.min(CHUNK, deals.length - chunk * CHUNK));
      const [first, last] = [tiles[0], tiles.at(-1)];
      if (first instanceof HTMLElement && last instanceof HTMLElement && last.offsetHeight > 0)
        heights.current[chunk] = last.offsetTop + last.offsetHeight - first.offsetTop + GAP;
    }
    look();
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
