/**
 * How deals look after a save, told by the background to the boards that are open: whoever hears of a
 * save only by the signal has to ask first, and on the way there and back went a third of the time
 * until a save was seen (Chromium 156, 2026-12-01). Whom this does not reach, the signal does.
 */

const NAME = 'deals';

/** Deals and their cards; null for a deal that is gone. */
export type ToldCards<Card> = (readonly [dealId: string, card: Card | null])[];

let channel: BroadcastChannel | undefined;

/** Tells all open pages of the extension; nobody else hears it, and nothing of it is kept. */
export function tellCards<Card>(cards: ToldCards<Card>): void {
  channel ??= new BroadcastChannel(NAME);
  channel.postMessage(cards);
}

/** Calls back with what is told, until what it answers is called. */
export function onCards(callback: (cards: unknown) => void): () => void {
  const heard = new BroadcastChannel(NAME);
  heard.onmessage = ({ data }) => callback(data);
  return () => heard.close();
}
