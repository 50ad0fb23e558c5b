import type { PAGE_ICONS } from './page-icons';

/**
 * 16 px line icons, drawn on one grid. Those that point along the line turn round in RTL. These are
 * the ones that Google's pages load; the others come with our own pages.
 */
const PATHS = {
  arrowIn: 'M13 3 3 13M3 6v7h7',
  arrowOut: 'M3 13 13 3M6 3h7v7',
  bell: 'M4 7a4 4 0 0 1 8 0c0 3 1.5 4 1.5 4h-11S4 10 4 7ZM6.5 13.5a1.6 1.6 0 0 0 3 0',
  calendar:
    'M2.5 4.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  check: 'm3 8.5 3.2 3.2L13 5',
  chevronDown: 'm4 6 4 4 4-4',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v3l2 1.5',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  deal: 'M3 2.5v11M6.5 2.5v8M10 2.5v5M13.5 2.5v3',
  mail: 'M2.5 4.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM3 4.5l5 4 5-4',
  note: 'M3 2.5h10v7.5l-3.5 3.5H3zM5.5 6h5M5.5 9h2.5M9.5 13.5V10H13',
  open: 'M9 3h4v4M13 3 7.5 8.5M12 9.5v3.5H3V4h3.5',
  panelClose: 'm7 5 3 3-3 3M13.5 3v10M3 3v10',
  panelOpen: 'M10 5 7 8l3 3M13.5 3v10',
  person: 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3 13.5c0-2.5 2-4 5-4s5 1.5 5 4',
  phone: 'M5.5 2.5h-3c0 6 5 11 11 11v-3l-3-1.5-1.5 1.5a8 8 0 0 1-3.5-3.5L7 5.5z',
  plus: 'M8 3v10M3 8h10',
} as const;

export type IconName = keyof typeof PATHS | keyof typeof PAGE_ICONS;
const known: Partial<Record<IconName, string>> = { ...PATHS };

/** Makes further icons known to a page. */
export function addIcons(more: Partial<Record<IconName, string>>): void {
  Object.assign(known, more);
}

const TURNS: ReadonlySet<IconName> = new Set([
  'arrowIn',
  'arrowOut',
  'back',
  'forward',
  'open',
  'panelClose',
  'panelOpen',
  'reply',
  'undo',
]);

/** Decoration beside words; a button of an icon alone carries its name itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={TURNS.has(name) ? 'icon icon-turns' : 'icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={known[name]} />
    </svg>
  );
}
