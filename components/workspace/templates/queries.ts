import { useQuery } from '@tanstack/preact-query';
import { background } from '@/components/queries';

export function useTemplates() {
  return useQuery({ queryKey: ['templates'], queryFn: () => background.templates({}) });
}
