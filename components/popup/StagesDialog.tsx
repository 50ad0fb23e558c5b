import { usePipelineStages } from '@/components/pipeline/queries';
import { StagesForm } from '@/components/pipeline/StagesForm';
import { Dialog } from '@/components/ui/Dialog';
import { Failed, Loading } from '@/components/ui/Waiting';
import { t } from '@/utils/words';

interface StagesDialogProps {
  pipelineId: string;
  onClose(): void;
}

/** The stages of the board, edited over it; what they ask for is set in the workspace. */
export function StagesDialog({ pipelineId, onClose }: StagesDialogProps) {
  const stages = usePipelineStages(pipelineId);
  return (
    <Dialog title={t('popup_stages')} onClose={onClose}>
      {stages.isPending && <Loading lines={4} />}
      {stages.isError && <Failed error={stages.error} again={() => void stages.refetch()} />}
      {stages.data && (
        <StagesForm key={pipelineId} of={stages.data} onSaved={onClose} onCancel={onClose} />
      )}
    </Dialog>
  );
}
