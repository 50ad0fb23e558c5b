/** The change a writing call made, for Undo; null when it changed nothing. */
export function changeOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('change' in answer)) return null;
  return typeof answer.change === 'string' ? answer.change : null;
}

/** Links from the database that may be followed: Gmail, Calendar and our own pages. */
export function safeLink(link: string | null): string | null {
  if (!link || !URL.canParse(link)) return null;
  const { protocol, hostname } = new URL(link);
  if (protocol === 'chrome-extension:' || protocol === 'moz-extension:') return link;
  const known = hostname === 'mail.google.com' || hostname === 'calendar.google.com';
  return protocol === 'https:' && known ? link : null;
}
