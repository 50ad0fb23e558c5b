import { cleanLine } from '@/utils/text';
import { t } from '@/utils/words';
import { Refused } from './refused';

/** Tags and the like as they are stored: clean, none empty, each once whatever its case. */
export function cleanList(list: string[], max: number): string[] {
  const clean = list.map((text) => cleanLine(text, max)).filter(Boolean);
  return [...new Map(clean.map((text) => [text.toLowerCase(), text])).values()];
}

/** A link as it is stored, with its scheme; anything but a page of the web is refused. */
export function webAddress(typed: string): string {
  const text = typed.trim();
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!/^https?:\/\/[^\s/]+/i.test(url) || url.length > 2000 || !URL.canParse(url))
    throw new Refused(t('refused_link', typed.slice(0, 100)));
  return url;
}
