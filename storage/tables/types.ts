export type { OwnValuesPage, OwnValueView } from '../own-values';
export type { KeysPage, Sort, TableLine, TablePage } from './rows';
