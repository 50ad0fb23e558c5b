import { el } from './dom';

const KEPT = new Set(['b', 'i', 'u', 'p', 'ul', 'li', 'a']);

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
}

function linkTo(href: string): string {
  if (!/^https?:/.test(href) || href.startsWith('https://www.google.com/url')) return href;
  return `https://www.google.com/url?q=${encodeURIComponent(href)}&sa=D&source=calendar&usd=2`;
}

/** A description's HTML as nodes: a few tags are kept, every other one is dropped. */
export function descriptionNodes(html: string): HTMLElement {
  const root = el('span', { class: 'description' });
  const open: HTMLElement[] = [root];
  const top = () => open[open.length - 1] ?? root;
  const source = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  for (const [part, closing, tag = '', rest = ''] of source.matchAll(
    /<(\/?)([a-z]+)([^>]*)>|[^<]+|</gi,
  )) {
    const name = tag.toLowerCase();
    if (!tag) top().append(decode(part));
    else if (name === 'br') top().append(el('br'));
    else if (!KEPT.has(name)) continue;
    else if (closing) {
      if (open.length > 1) open.pop();
    } else {
      const href = name === 'a' ? /href="([^"]*)"/i.exec(rest)?.[1] : undefined;
      const node = href
        ? el('a', { href: linkTo(decode(href)), target: '_blank', rel: 'noopener' })
        : document.createElement(name === 'a' ? 'span' : name);
      top().append(node);
      open.push(node);
    }
  }
  return root;
}
