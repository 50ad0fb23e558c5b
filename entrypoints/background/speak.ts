import { browser } from 'wxt/browser';
import { LEFT_WORDS, sayLeft } from '@/utils/words';

/** Says from now on everything in the language that the settings name. */
export async function speakAsChosen(): Promise<void> {
  try {
    sayLeft((await browser.storage.local.get(LEFT_WORDS))[LEFT_WORDS]);
  } catch (error) {
    console.error('Margin CRM: no words of the chosen language', error);
  }
}

/** Says everything in another language as soon as one is chosen, and then does what is to be done. */
export function followLanguage(then: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const words = area === 'local' ? changes[LEFT_WORDS] : undefined;
    if (!words) return;
    sayLeft(words.newValue);
    then();
  });
}
