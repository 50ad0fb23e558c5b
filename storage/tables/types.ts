export type { OwnValuesPage, OwnValueView } from '../own-values';
