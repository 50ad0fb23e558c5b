import { Select } from '@/components/ui/Field';
import { t } from '@/utils/words';
import { usePipelines } from './queries';

interface PipelineSelectProps {
  chosen: string;
  onChoose(pipelineId: string): void;
}

/** Which pipeline is shown; nothing to choose where there is but one. */
export function PipelineSelect({ chosen, onChoose }: PipelineSelectProps) {
  const all = usePipelines().data ?? [];
  if (all.length < 2) return null;
  return (
    <Select
      label={t('pipelines_choose')}
      bare
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {all.map((one) => (
        <option key={one.pipelineId} value={one.pipelineId}>
          {one.name}
        </option>
      ))}
    </Select>
  );
}
