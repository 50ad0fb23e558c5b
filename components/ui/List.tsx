import type { ComponentChildren, Ref } from 'preact';

interface ListProps {
  label?: string;
  labelledBy?: string;
  class?: string;
  listRef?: Ref<HTMLUListElement>;
  children: ComponentChildren;
}

/** `role` is said again because browsers drop it from lists without bullets. */
export function List({ label, labelledBy, class: extra, listRef, children }: ListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul ref={listRef} role="list" aria-label={label} aria-labelledby={labelledBy} class={extra}>
      {children}
    </ul>
  );
}
