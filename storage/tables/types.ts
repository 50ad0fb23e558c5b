export type { OwnValuesPage, OwnValueView } from '../own-values';
export type { StageName } from '../stage-names';
export type { RowEdit } from './edit';
export type { KeysPage, TableLine, TablePage } from './rows';
export type { Sort } from './walk';
