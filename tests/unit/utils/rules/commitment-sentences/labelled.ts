/** Sentences of one language, a line each: those that promise something, and those that do not. */
export interface LabelledSentences {
  promise: string;
  none: string;
}

/** Labelled sentences by language. */
export type SentencesByLanguage = Record<'en' | 'de' | 'fr' | 'es' | 'ja', LabelledSentences>;
