/**
 * How deals look after a save, told by the background to the boards that are open: whoever hears of a
 * save only by the signal has to ask first, and on the way there and back went a third of the time
 * until a save was seen (Chromium 156, 2026-12-01). Whom this does not reach, the signal does.
 */

const NAME = 'deals';

/** Cards by the ids of their deals; null for a deal that is gone. */
export type ToldCards<Card> = Record<string, Card | null>;

let channel: BroadcastChannel | undefined;

/** Tells all open pages of the extension; nobody else hears it, and nothing of it is kept. */
export function tellCards<Card>(cards: ToldCards<Card>): void {
  channel ??= new BroadcastChannel(NAME);
  channel.postMessage(cards);
}

/** Calls back with what is told until aborted, where every card fits. */
export function onCards<Card>(
  isCard: (value: unknown) => value is Card,
  callback: (cards: ToldCards<Card>) => void,
  signal: AbortSignal,
): void {
  const heard = new BroadcastChannel(NAME);
  heard.onmessage = ({ data }: MessageEvent<unknown>) => {
    const cards = read(data, isCard);
    if (cards) callback(cards);
  };
  signal.addEventListener('abort', () => heard.close());
}

function read<Card>(
  data: unknown,
  isCard: (value: unknown) => value is Card,
): ToldCards<Card> | null {
  if (typeof data !== 'object' || data === null) return null;
  const cards: ToldCards<Card> = {};
  for (const [dealId, card] of Object.entries(data)) {
    if (card !== null && !isCard(card)) return null;
    cards[dealId] = card;
  }
  return cards;
}
