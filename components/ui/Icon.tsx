/** 16 px line icons, drawn on one grid. Those that point along the line turn round in RTL. */
const PATHS = {
  arrowIn: 'M13 3 3 13M3 6v7h7',
  arrowOut: 'M3 13 13 3M6 3h7v7',
  back: 'M10 3 5 8l5 5',
  bell: 'M4 7a4 4 0 0 1 8 0c0 3 1.5 4 1.5 4h-11S4 10 4 7ZM6.5 13.5a1.6 1.6 0 0 0 3 0',
  bolt: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  building: 'M3.5 13.5v-11h6v11M9.5 6.5h3v7M2 13.5h12M5.5 5h2M5.5 7.5h2M5.5 10h2',
  calendar:
    'M2.5 4.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  chart: 'M2.5 2.5v11h11M5.5 11V8M8.5 11V4.5M11.5 11V6.5',
  check: 'm3 8.5 3.2 3.2L13 5',
  chevronDown: 'm4 6 4 4 4-4',
  circle: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v3l2 1.5',
  close: 'm4 4 8 8M12 4l-8 8',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  deal: 'M3 2.5v11M6.5 2.5v8M10 2.5v5M13.5 2.5v3',
  down: 'M8 3v10M4 9l4 4 4-4',
  forward: 'm6 3 5 5-5 5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  gear: 'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM6.9 1.8h2.2l.4 1.8 1.2.7 1.8-.6 1.1 1.9-1.4 1.2v1.4l1.4 1.2-1.1 1.9-1.8-.6-1.2.7-.4 1.8H6.9l-.4-1.8-1.2-.7-1.8.6-1.1-1.9 1.4-1.2V7.8L2.4 6.6l1.1-1.9 1.8.6 1.2-.7z',
  hourglass: 'M4 2.5h8M4 13.5h8M5 2.5c0 3.5 6 4 6 5.5s-6 2-6 5.5M11 2.5c0 3.5-6 4-6 5.5s6 2 6 5.5',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  mail: 'M2.5 4.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM3 4.5l5 4 5-4',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  note: 'M3 2.5h10v7.5l-3.5 3.5H3zM5.5 6h5M5.5 9h2.5M9.5 13.5V10H13',
  open: 'M9 3h4v4M13 3 7.5 8.5M12 9.5v3.5H3V4h3.5',
  panelClose: 'm7 5 3 3-3 3M13.5 3v10M3 3v10',
  panelOpen: 'M10 5 7 8l3 3M13.5 3v10',
  pencil: 'M10.5 3.5l2 2L6 12l-2.7.7L4 10zM9 5l2 2',
  person: 'M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3 13.5c0-2.5 2-4 5-4s5 1.5 5 4',
  phone: 'M5.5 2.5h-3c0 6 5 11 11 11v-3l-3-1.5-1.5 1.5a8 8 0 0 1-3.5-3.5L7 5.5z',
  plus: 'M8 3v10M3 8h10',
  reply: 'M6.5 4 3 7.5 6.5 11M3 7.5h6a4 4 0 0 1 4 4V13',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM13.5 13.5l-3-3',
  sliders:
    'M2.5 5h5M11.5 5h2M2.5 11h2M8.5 11h5M9.5 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6.5 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  star: 'm8 2.5 1.7 3.5 3.8.5-2.8 2.7.7 3.8L8 11.2 4.6 13l.7-3.8-2.8-2.7 3.8-.5z',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  undo: 'M3 6.5h6a3.5 3.5 0 0 1 0 7H7M5.5 4 3 6.5 5.5 9',
  up: 'M8 13V3M4 7l4-4 4 4',
} as const;

export type IconName = keyof typeof PATHS;
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
      <path d={PATHS[name]} />
    </svg>
  );
}
