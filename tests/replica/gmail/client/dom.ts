/** Elements built by hand: the page lives under Trusted Types, so no markup is ever parsed. */

type Child = Node | string | null | undefined | false;

export interface Attributes {
  class?: string;
  text?: string | number;
  style?: string;
  on?: Partial<Record<keyof HTMLElementEventMap, (event: Event) => void>>;
  [name: string]: unknown;
}

/** Names the page is read by. A drifted page carries others. */
const KNOWN_CLASSES = new Set(
  (
    'hP adn adf gD g2 g3 hb a3s ii gt h7 kv kQ adx zA zE yO yP zF bog xW yW y2 bqe afn bx0 ' +
    'M9 AD dw iA g6 nH bkK aeJ Tm aia ao9 iY a98 aoO afV'
  ).split(' '),
);
const KNOWN_ATTRIBUTES =
  /^(data-(thread|legacy|message|hovercard)|email$|name$|jslog$|g_editable$)/;

let drifted = false;
/** From now on, build everything under other names. */
export function drift(on: boolean): void {
  drifted = on;
}

function className(token: string): string {
  return drifted && KNOWN_CLASSES.has(token) ? `q${token}Zw` : token;
}

function attributeName(name: string, tag: string): string {
  const field = tag === 'input' && name === 'name';
  return drifted && !field && KNOWN_ATTRIBUTES.test(name)
    ? `data-zq-${name.length}${name[0]}`
    : name;
}

let nextId = 0;
/** Ids such as ":3f", as the page uses them. */
export function freshId(): string {
  nextId += 1;
  return `:${nextId.toString(36)}`;
}

export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false || name === 'on') continue;
    if (name === 'class')
      element.className = String(value).split(/\s+/).filter(Boolean).map(className).join(' ');
    else if (name === 'text') element.append(String(value));
    else element.setAttribute(attributeName(name, tag), value === true ? '' : String(value));
  }
  for (const [type, listener] of Object.entries(attributes.on ?? {})) {
    if (listener) element.addEventListener(type, listener);
  }
  add(element, ...children);
  return element;
}

export function add(parent: Node, ...children: Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
}

/** Sets an attribute later, under the name the page uses today. */
export function setLater(element: Element, name: string, value: string): void {
  element.setAttribute(attributeName(name, element.localName), value);
}

/** Something to click: a div with the role of a button, as everywhere in this page. */
export function button(
  label: string,
  className: string,
  press: (event: Event) => void,
  ...children: Child[]
): HTMLDivElement {
  return el(
    'div',
    {
      class: className,
      role: 'button',
      tabindex: 0,
      'aria-label': label,
      'data-tooltip': label,
      on: {
        click: (event) => {
          event.stopPropagation();
          press(event);
        },
        keydown: (event) => {
          if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) {
            event.preventDefault();
            event.stopPropagation();
            press(event);
          }
        },
      },
    },
    ...children,
  );
}

const EMOJI =
  /(\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*)/u;

/** Text in which emoji are pictures with `data-emoji`, as subjects show them. */
export function withEmoji(text: string): Child[] {
  // A text of a megabyte is split by nobody: it holds no emoji worth the wait.
  if (text.length > 10_000) return [text];
  return text.split(EMOJI).map((part, index) => {
    if (index % 2 === 0) return part;
    const picture =
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">` +
      `<text x="10" y="16" font-size="16" text-anchor="middle">${part}</text></svg>`;
    return el('img', {
      class: 'an1',
      'data-emoji': part,
      alt: part,
      'aria-label': part,
      src: `data:image/svg+xml,${encodeURIComponent(picture)}`,
    });
  });
}

const SVG = 'http://www.w3.org/2000/svg';

/** A 24-pixel line drawing from path data. */
export function icon(paths: string, className = 'rp-icon'): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  for (const d of paths.split('|')) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
