import { useQuery } from '@tanstack/preact-query';
import { background } from '@/components/queries';

export function useProducts() {
  return useQuery({ queryKey: ['products'], queryFn: () => background.products({}) });
}
