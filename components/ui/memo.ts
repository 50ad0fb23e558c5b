import { Component, createElement, type FunctionComponent } from 'preact';

/**
 * A part that is drawn anew only when something that it was given is another than before: one of
 * thousands, of which few change at a time.
 */
export function memo<Props extends object>(Part: FunctionComponent<Props>) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return differ(this.props, next);
    }

    override render() {
      return createElement(Part, this.props);
    }
  };
}

function differ<Props extends object>(before: Props, after: Props): boolean {
  const known = new Map<string, unknown>(Object.entries(before));
  const entries = Object.entries(after);
  return entries.length !== known.size || entries.some(([name, one]) => known.get(name) !== one);
}
