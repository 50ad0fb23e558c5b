import { api } from '@/storage/api';
import { type Maker, madeBy } from '@/storage/connection';
import { maker } from '@/storage/db';
import { errorCode } from '@/storage/errors';
import { seedPipeline } from '@/storage/pipelines';
import { open } from '@/storage/subject';
import { announce } from '@/utils/changes';
import type { Service } from '@/utils/rpc-server';
import { nameMenu } from './menu';
import { type Schedule, startSchedule } from './schedule';
import { followLanguage, speakAsChosen } from './speak';

/** What the background does beyond its quick first answers; see whole.ts for how it is loaded. */
export interface Everything {
  service: Service;
  open: typeof open;
  schedule: Schedule;
  seedPipeline: typeof seedPipeline;
  /** Makes the database, brings it up to date, opens it anew. */
  maker: Maker;
}

madeBy(maker);
// Not waited for: what is refused, and so said, was looked up in the database first.
void speakAsChosen();
followLanguage(() => {
  void nameMenu();
  // What pages show of tasks was said here, in the language before.
  announce(['words']);
});

export const everything: Everything = {
  service: { api, codeOf: errorCode },
  open,
  schedule: startSchedule(),
  seedPipeline,
  maker,
};
