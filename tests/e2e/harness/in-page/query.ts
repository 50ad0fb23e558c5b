import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import type { Aim, RoleState, Seen, Step, TextMatch } from '../steps.ts';

/**
 * Runs inside the page under test: finds elements by role, name and text the way a screen reader
 * would, through open shadow roots, and says where the mouse has to go. The same code serves both
 * browsers, so that a user story means the same thing in each.
 */

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

function matches(wanted: TextMatch, actual: string): boolean {
  const text = fold(actual);
  return typeof wanted === 'string'
    ? text === fold(wanted)
    : new RegExp(wanted.source, wanted.flags.replace('g', '')).test(text);
}

/** The parent as a person sees it: out of a shadow root into its host. */
function composedParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function* descendants(scope: Document | Element | ShadowRoot): Generator<Element> {
  if (scope instanceof Element && scope.shadowRoot) yield* descendants(scope.shadowRoot);
  for (const child of scope.children) {
    yield child;
    yield* descendants(child);
  }
}

const isRendered = (element: Element) => element.checkVisibility({ visibilityProperty: true });

function isVisible(element: Element): boolean {
  if (!isRendered(element)) return false;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}

/** Hidden from assistive technology, for whatever reason. */
function isInaccessible(element: Element): boolean {
  if (!isRendered(element)) return true;
  for (let at: Element | null = element; at; at = composedParent(at)) {
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return true;
  }
  return false;
}

function isEnabled(element: Element): boolean {
  if (element.matches(':disabled')) return false;
  for (let at: Element | null = element; at; at = composedParent(at)) {
    if (at.getAttribute('aria-disabled') === 'true') return false;
  }
  return true;
}

function isChecked(element: Element): boolean {
  return element instanceof HTMLInputElement
    ? element.checked
    : element.getAttribute('aria-checked') === 'true';
}

function isFocused(element: Element): boolean {
  const root = element.getRootNode();
  return (
    (root instanceof Document || root instanceof ShadowRoot) &&
    root.activeElement === element &&
    document.hasFocus()
  );
}

/** Rendered text, that of shadow roots included. */
function textOf(element: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: a person reads rendered text only
  const own = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
  let text = own;
  for (const inner of [element, ...element.querySelectorAll('*')]) {
    if (!inner.shadowRoot) continue;
    for (const child of inner.shadowRoot.children) {
      if (child.localName !== 'style') text += ` ${textOf(child)}`;
    }
  }
  return text;
}

function currentValue(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.label ?? '';
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return element.value;
  }
  return element.getAttribute('aria-valuetext') ?? textOf(element);
}

function hasState(element: Element, state: RoleState): boolean {
  const aria = (name: string) => element.getAttribute(name) === 'true';
  if (state.selected !== undefined) {
    const selected =
      element instanceof HTMLOptionElement ? element.selected : aria('aria-selected');
    if (selected !== state.selected) return false;
  }
  if (state.expanded !== undefined) {
    const expanded =
      element.parentElement instanceof HTMLDetailsElement
        ? element.parentElement.open
        : aria('aria-expanded');
    if (expanded !== state.expanded) return false;
  }
  if (state.pressed !== undefined && aria('aria-pressed') !== state.pressed) return false;
  if (state.checked !== undefined && isChecked(element) !== state.checked) return false;
  if (state.level !== undefined) {
    const level = element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1];
    if (Number(level) !== state.level) return false;
  }
  return true;
}

function narrow(found: Element[] | null, step: Step): Element[] {
  if (step.by === 'index') {
    const element = found?.at(step.index);
    return element ? [element] : [];
  }
  if (step.by === 'containing') {
    const part = step.text;
    return (found ?? []).filter((element) =>
      typeof part === 'string'
        ? fold(textOf(element)).includes(fold(part))
        : matches(part, textOf(element)),
    );
  }
  const inside = new Set<Element>();
  for (const scope of found ?? [document])
    for (const element of descendants(scope)) inside.add(element);
  const candidates = [...inside];
  if (step.by === 'css') return candidates.filter((element) => element.matches(step.selector));
  if (step.by === 'text') {
    const hits = candidates.filter(
      (element) => isRendered(element) && matches(step.text, textOf(element)),
    );
    // A paragraph's text is its section's text as well: only the innermost element counts.
    return hits.filter((hit) => !hits.some((other) => other !== hit && contains(hit, other)));
  }
  return candidates.filter(
    (element) =>
      getRole(element) === step.role &&
      !isInaccessible(element) &&
      (step.state === undefined || hasState(element, step.state)) &&
      (step.name === undefined || matches(step.name, computeAccessibleName(element))),
  );
}

function contains(outer: Element, inner: Element): boolean {
  for (let at = composedParent(inner); at; at = composedParent(at)) if (at === outer) return true;
  return false;
}

function find(steps: readonly Step[]): Element[] {
  let found: Element[] | null = null;
  for (const step of steps) found = narrow(found, step);
  return found ?? [];
}

function look(steps: readonly Step[]): Seen[] {
  return find(steps).map((element) => ({
    visible: isVisible(element),
    enabled: isEnabled(element),
    focused: isFocused(element),
    checked: isChecked(element),
    text: fold(textOf(element)),
    value: currentValue(element),
    name: computeAccessibleName(element),
    attributes: Object.fromEntries(
      [...element.attributes].map((attribute) => [attribute.name, attribute.value]),
    ),
  }));
}

/** Frames do not come in a hidden tab, so a timer stands by. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });

function elementAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

async function aim(steps: readonly Step[]): Promise<Aim> {
  const found = find(steps);
  const element = found[0];
  if (!element) return { ok: false, why: 'it is not there' };
  if (found.length > 1) {
    const names = found.map((each) => `<${each.localName}> ${computeAccessibleName(each)}`);
    return { ok: false, why: `there are ${found.length}: ${names.join(', ')}` };
  }
  if (!isVisible(element)) return { ok: false, why: 'it is not visible' };
  if (!isEnabled(element)) return { ok: false, why: 'it is disabled' };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await nextFrame();
  await nextFrame();
  const box = element.getBoundingClientRect();
  if (before.x !== box.x || before.y !== box.y || before.width !== box.width) {
    return { ok: false, why: 'it is still moving' };
  }
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  const x = (left + Math.min(box.right, innerWidth)) / 2;
  const y = (top + Math.min(box.bottom, innerHeight)) / 2;
  const hit = elementAt(x, y);
  if (!hit) return { ok: false, why: 'it is outside the window' };
  const label = element.closest('label');
  const labels =
    'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const takesTheClick = (other: Element) =>
    other === element ||
    contains(element, other) ||
    other === label ||
    labels.some((each) => each instanceof Element && (each === other || contains(each, other)));
  if (!takesTheClick(hit)) {
    return { ok: false, why: `<${hit.localName} class="${hit.className}"> covers it` };
  }
  const editable =
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLInputElement ||
    (element instanceof HTMLElement && element.isContentEditable);
  return { ok: true, x, y, editable };
}

function readable(scope: Document | Element, limit: number, except?: Element): string[] {
  const lines: string[] = [];
  for (const element of descendants(scope)) {
    const role = getRole(element);
    if (!role || ['generic', 'none', 'presentation', 'paragraph'].includes(role)) continue;
    if (isInaccessible(element)) continue;
    if (except && (element === except || contains(except, element))) continue;
    const name = fold(computeAccessibleName(element));
    const text = role === 'status' || role === 'alert' ? fold(textOf(element)) : '';
    if (!name && !text && role !== 'list') continue;
    lines.push(`${role} ${JSON.stringify(name.slice(0, 80))} ${text.slice(0, 200)}`.trimEnd());
    if (lines.length === limit) return [...lines, '…'];
  }
  return lines;
}

/** What can be read on the page, our part of it first, for the message of a failing test. */
function outline(): string {
  const [ours] = find([{ by: 'role', role: 'complementary', name: 'Margin CRM' }]);
  const inside = ours ? ['In the sidebar:', ...readable(ours, 150), 'Beside it:'] : [];
  return [...inside, ...readable(document, ours ? 30 : 120, ours)].join('\n');
}

function focus(steps: readonly Step[]): void {
  const element = find(steps)[0];
  if (element instanceof HTMLElement) element.focus();
}

interface Drag {
  source: EventTarget | null;
  /** Whether what is under the mouse would take the drop. */
  accepted: boolean;
}
let drag: Drag | null = null;

/** Follows a drag that is about to begin. */
function watchDrag(): void {
  drag = null;
  addEventListener('dragstart', ({ target }) => {
    drag = { source: target, accepted: false };
  });
  addEventListener('dragover', ({ defaultPrevented }) => {
    if (drag) drag.accepted = defaultPrevented;
  });
  addEventListener('dragend', () => {
    drag = null;
  });
}

/** A Firefox without a screen starts a drag and moves it, but never lets go (153, 2026-11-22). */
function letGo(x: number, y: number): void {
  if (!drag || !navigator.userAgent.includes('Firefox')) return;
  const { source, accepted } = drag;
  const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
  if (accepted) elementAt(x, y)?.dispatchEvent(new DragEvent('drop', init));
  source?.dispatchEvent(new DragEvent('dragend', init));
}

const harness = { look, aim, focus, outline, watchDrag, letGo };
Object.defineProperty(globalThis, '__marginHarness', { value: harness });
