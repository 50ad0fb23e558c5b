import type { GateField } from '@/utils/rules/stage-gate';
import { t } from '@/utils/words';

/** What a fact of a deal is called. */
export function gateFieldName(field: GateField): string {
  return t(`gate_name_${field}`);
}
