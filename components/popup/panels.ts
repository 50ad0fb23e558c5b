/** What can be opened over the tabs. */
export type Panel = { kind: 'person'; contactId: string } | { kind: 'deal'; dealId: string };

export type OpenPanel = (panel: Panel) => void;
