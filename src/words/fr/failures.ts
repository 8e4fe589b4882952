import type { Reason } from '#contract/failures.ts';
import type { SentencesOf } from '../sentences.ts';
import { backupFailures } from './failures/backups.ts';
import { embedderFailures, engineFailures } from './failures/engine.ts';
import { gateFailures } from './failures/gate.ts';
import { hostFailures } from './failures/hosts.ts';
import { insightFailures } from './failures/insight.ts';
import { memberFailures } from './failures/members.ts';
import { pictureFailures } from './failures/pictures.ts';
import { sessionFailures } from './failures/session.ts';
import { storageFailures } from './failures/storage.ts';

/** Why something did not succeed and what helps, by its reason. */
export const failures: SentencesOf<Reason> = {
  ...gateFailures,
  ...storageFailures,
  ...backupFailures,
  ...engineFailures,
  ...embedderFailures,
  ...pictureFailures,
  ...memberFailures,
  ...sessionFailures,
  ...insightFailures,
  ...hostFailures,
};
