import { browser } from 'wxt/browser';

/** Opens the workspace's search with these words; who asks learns nothing of what is found. */
export function showSearch({ query }: { query: string }): Promise<Record<string, never>> {
  return show(addressOf(`search?${new URLSearchParams({ q: query.trim() })}`));
}

/** Opens a record in the workspace; who asks learns nothing of what stands there. */
export function showRecord(record: {
  kind: 'person' | 'deal';
  id: string;
}): Promise<Record<string, never>> {
  return show(pageOf(record.kind, record.id));
}

/** The address of a record's page in the workspace. */
export function pageOf(kind: 'person' | 'company' | 'deal', id: string): string {
  return addressOf(`${kind}/${id}`);
}

function addressOf(route: string): string {
  return browser.runtime.getURL(`/workspace.html#/${route}`);
}

async function show(url: string): Promise<Record<string, never>> {
  await browser.tabs.create({ url });
  return {};
}
