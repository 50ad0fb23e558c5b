import { browser } from 'wxt/browser';

/** Opens the workspace's search with these words; who asks learns nothing of what is found. */
export function showSearch({ query }: { query: string }): Promise<Record<string, never>> {
  return show(`search?${new URLSearchParams({ q: query.trim() })}`);
}

/** Opens a record in the workspace; who asks learns nothing of what stands there. */
export function showRecord(record: {
  kind: 'person' | 'deal';
  id: string;
}): Promise<Record<string, never>> {
  return show(`${record.kind}/${record.id}`);
}

async function show(route: string): Promise<Record<string, never>> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html#/${route}`) });
  return {};
}
