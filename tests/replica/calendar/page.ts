import { escapeHtml } from '../http';
import type { PageConfig } from './config';
import { nameOf } from './names';
import { WORDS } from './words';
import { zoneOffset } from './zone';

/** The document the page starts from; its script builds everything that is seen. */
export function pageHtml(config: PageConfig, theme: 'light' | 'dark', nonce: string): string {
  const words = WORDS[config.lang];
  const name = (id: string) => nameOf(id, config.drift);
  // `<` must not close the script element from inside the data.
  const data = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${config.lang}" dir="${words.dir}" data-theme="${theme}" data-prefetch-view-key="WEEK">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.calendar)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/calendar/_/calendar.css">
</head>
<body ${name('data-viewfamily')}="EVENT">
<div id="${name('xUserInfo')}" aria-hidden="true" style="display:none">
<div id="${name('xUserEmail')}">${escapeHtml(config.me.address)}</div>
<div id="${name('xUserName')}">${escapeHtml(config.me.name)}</div>
<div id="${name('xTimezone')}">${config.zone}</div>
<div id="${name('xGmtOffset')}">${zoneOffset(config.now, config.zone)}</div>
<div id="${name('xUserLocale')}">${config.lang}</div>
</div>
<div class="tEhMVd" id="page-root"></div>
<script type="application/json" id="page-data" nonce="${nonce}">${data}</script>
<script nonce="${nonce}" src="/calendar/_/calendar.js"></script>
</body>
</html>`;
}
