import { common } from './common.ts';
import { firstRun } from './first-run.ts';
import { formats } from './formats.ts';
import { gates } from './gates.ts';
import { liveness } from './liveness.ts';
import { lock } from './lock.ts';

/** All that Familiar says in English: one area a file. */
export const en = { formats, common, gates, liveness, lock, firstRun };
