import * as z from 'zod/mini';
import { bare, withFacts } from './reason.ts';

/** The data folder, the household file in it, and its keys. */
export const storageReasons = {
  /**
   * Whole megabytes; `freeMb` is null where it is not known or not what is short. `next` is what helps once there is
   * room.
   */
  diskFull: withFacts('storeFailed', {
    freeMb: z.nullable(z.int()),
    neededMb: z.int(),
    next: z.enum(['tryAgain', 'startAgain']),
  }),
  dataFolderUnusable: bare('storeFailed'),
  dataFolderOthers: withFacts('storeFailed', { folder: z.string() }),
  dataFolderOpen: withFacts('storeFailed', { folder: z.string() }),
  /** `network` is the file system of a network drive or a shared folder; null where it is not known to be one. */
  dataFolderUnsuited: withFacts('storeFailed', {
    folder: z.string(),
    lacks: z.enum(['locks', 'sharedMemory']),
    network: z.nullable(z.string()),
  }),
  windowFolderUnusable: bare('storeFailed'),
  dataFolderReadOnly: bare('storeFailed'),
  alreadyRunning: bare('storeFailed'),
  lockFileForeign: bare('storeFailed'),
  scratchFileStuck: bare('storeFailed'),
  databaseForeign: bare('storeFailed'),
  databaseNewer: bare('storeFailed'),
  databaseNotOne: bare('storeFailed'),
  databaseAltered: bare('storeFailed'),
  databaseDamaged: bare('storeFailed'),
  databaseNotOpening: bare('storeFailed'),
  databaseBusy: bare('storeFailed'),
  databaseClosed: bare('storeFailed'),
  diskBroken: bare('storeFailed'),
  recordDamaged: bare('storeFailed'),
  passphraseRecordDamaged: bare('storeFailed'),
  closedMeanwhile: bare('storeFailed'),
  sealed: bare('storeFailed'),
  householdExists: bare('conflict'),
  protectionNotOffered: bare('conflict'),
  keyFileUnwritable: bare('storeFailed'),
  keyNotKept: bare('storeFailed'),
  keychainSilent: bare('storeFailed'),
  appSettingsUnsaved: bare('storeFailed'),
  loginStartUnsaved: bare('storeFailed'),
};
