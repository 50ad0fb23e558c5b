import type { DealCard } from '@/storage/api';

/** What can be opened over the tabs. */
export type Panel =
  | { kind: 'person'; contactId: string }
  /** `card` is what the opener knew, for deals that the board does not list. */
  | { kind: 'deal'; dealId: string; card?: DealCard };

export type OpenPanel = (panel: Panel) => void;
