import { browser } from 'wxt/browser';

/** Opens the workspace's search with these words; who asks learns nothing of what is found. */
export async function showSearch({ query }: { query: string }): Promise<Record<string, never>> {
  const route = `#/search?${new URLSearchParams({ q: query.trim() })}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html${route}`) });
  return {};
}
