import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '@/public/_locales/en/messages.json';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Makes the fake browser speak the English locale file, as a real one would. */
export function speakEnglish(): void {
  const all: Record<string, Message> = messages;
  fakeBrowser.i18n.getMessage = (key: string, args?: string | (string | number)[]) => {
    const found = all[key];
    if (!found) return '';
    const list = typeof args === 'string' ? [args] : (args ?? []);
    const fill = (text: string) =>
      text.replace(/\$(\d)/g, (_, n) => String(list[Number(n) - 1] ?? ''));
    return fill(
      found.message.replace(
        /\$(\w+)\$/g,
        (_, name: string) => found.placeholders?.[name.toLowerCase()]?.content ?? '',
      ),
    );
  };
  fakeBrowser.i18n.getUILanguage = () => 'en';
}
