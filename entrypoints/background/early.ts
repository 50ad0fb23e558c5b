import { madeBy, openEarly } from '@/storage/connection';
import { whole } from './whole';

/** What a start does first, and so imports next to nothing: see index.ts. */

madeBy({
  make: async () => (await whole()).maker.make(),
  remake: async () => (await whole()).maker.remake(),
});
openEarly();
