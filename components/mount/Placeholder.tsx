import type { Host } from '@/utils/host';

export function Placeholder({ host }: { host: Host }) {
  return <aside aria-label="Margin CRM">{host.kind}</aside>;
}
