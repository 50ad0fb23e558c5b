import { useQuery } from '@tanstack/preact-query';
import { useEffect } from 'preact/hooks';
import { background } from '@/components/queries';
import { goInstead } from './route';
import { Welcome } from './Welcome';

/** Where the bare address leads: to the people once there are any, else to how one begins. */
export function Home() {
  const { data, isPending } = useQuery({
    queryKey: ['hasPeople'],
    queryFn: () => background.hasPeople({}),
  });
  const hasPeople = data?.hasPeople === true;
  useEffect(() => {
    if (hasPeople) goInstead('#/people');
  }, [hasPeople]);
  return isPending || hasPeople ? null : <Welcome />;
}
