import { QueryClientProvider } from '@tanstack/preact-query';
import { type ComponentChildren, render } from 'preact';
import { t, type WordKey } from '@/utils/words';
import { createQueryClient } from './queries';
import { tellWhatIsCut } from './ui/cut-titles';
import { addIcons } from './ui/Icon';
import { PAGE_ICONS } from './ui/page-icons';
import { followSystemTheme } from './ui/system-theme';
import { rememberedLanguage, speak, wordsOf } from './words';

addIcons(PAGE_ICONS);

/** Shows a view as a page of its own: in the person's language and direction, light or dark. */
export async function showPage(title: WordKey, view: ComponentChildren): Promise<void> {
  // Without words the page speaks in keys, which is better than not at all.
  await wordsOf(rememberedLanguage())
    .then(speak)
    .catch((error: unknown) => console.error('Margin CRM: no words', error));
  const page = document.documentElement;
  const stop = new AbortController();
  document.title = t(title);
  followSystemTheme(page, stop.signal);
  tellWhatIsCut(document);
  const root = document.getElementById('app');
  if (!root) return;
  const client = createQueryClient(stop.signal);
  render(<QueryClientProvider client={client}>{view}</QueryClientProvider>, root);
}
