/** Where `@puppeteer/browsers` puts what it fetches. */
export const FETCHED_BROWSERS: string;
/** The path of an executable, or null when there is none on this machine. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
