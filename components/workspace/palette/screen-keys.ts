/** The keys that lists, tables and the pairs of duplicates listen to, by what they do there. */
export const SCREEN_KEYS = {
  down: 'j',
  up: 'k',
  choose: 'x',
  chooseThrough: 'X',
  chooseAll: 'Ctrl+A',
  open: 'o',
  act: 'e',
  edit: 'F2',
  done: 'd',
  snooze: 's',
  remove: '#',
  create: '+',
  merge: 'm',
  two: 'n',
  later: 'l',
} as const;
