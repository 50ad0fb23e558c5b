import { Icon, type IconName } from '@/components/ui/Icon';

/** Icons of places alone; what stands in the sidebar's file is paid for beside every mail. */
const PATHS = {
  board: 'M2.5 3h3v10h-3zM6.5 3h3v6h-3zM10.5 3h3v8h-3z',
  history: 'M2.5 8A5.5 5.5 0 1 0 4 4.2M2.5 2.5v3h3M8 5v3l2 1.5',
  path: 'M4 5.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM12 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM5.5 4H10a2 2 0 0 1 0 4H6a2 2 0 0 0 0 4h4.5',
  play: 'm2.5 3.5 1 1 2-2M2.5 8l1 1 2-2M2.5 12.5l1 1 2-2M8 3.5h5.5M8 8h5.5M8 12.5h5.5',
} as const;

export type PlaceIconName = IconName | keyof typeof PATHS;

/** The icon of a place, wherever the place is named. */
export function PlaceIcon({ name }: { name: PlaceIconName }) {
  if (!isOwn(name)) return <Icon name={name} />;
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

function isOwn(name: PlaceIconName): name is keyof typeof PATHS {
  return Object.hasOwn(PATHS, name);
}
