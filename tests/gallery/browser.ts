import ar from '@/public/_locales/ar/messages.json';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import { answer } from './answers';

/** As much of the extension API as the sidebar uses, for looking at it in a plain page. */

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const query = new URLSearchParams(location.search);
const language = query.get('lang') ?? 'en';
const words: Record<string, Entry> = language === 'de' ? de : language === 'ar' ? ar : en;
const kept: Record<string, unknown> = { sidebarCollapsed: query.has('rail') };

export const browser = {
  i18n: {
    getUILanguage: () => language,
    getMessage(key: string, args: string[] = []): string {
      const entry = words[key];
      if (!entry) return '';
      const fill = (text: string) => text.replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? '');
      const message = entry.message.replace(/\$(\w+)\$/g, (_, name: string) =>
        fill(entry.placeholders?.[name.toLowerCase()]?.content ?? ''),
      );
      return fill(message);
    },
  },
  runtime: {
    id: query.has('gone') ? undefined : 'gallery',
    sendMessage: answer,
    getURL: (path: string) => path,
  },
  storage: {
    local: {
      get: async () => kept,
      set: async (values: Record<string, unknown>) => void Object.assign(kept, values),
    },
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  },
};
