import type { Database } from 'better-sqlite3';
import { createHousehold } from './migrations/001-household.ts';
import { extendSupportSet } from './migrations/002-support-set.ts';
import { addTrust } from './migrations/003-trust.ts';
import { addLivenessEvidence } from './migrations/004-liveness.ts';
import { addTuning } from './migrations/005-tuning.ts';
import { keepOnePicture } from './migrations/006-kept-pictures.ts';
import { sealMore } from './migrations/007-less-plain.ts';
import { addPictureCounts } from './migrations/008-picture-counts.ts';
import { confirmWays } from './migrations/009-confirmed-ways.ts';
import { addWidePictures } from './migrations/010-wide-pictures.ts';
import { addAskers } from './migrations/011-askers.ts';
import { addRemarks } from './migrations/012-remarks.ts';

/** One step of the schema; runs inside a transaction. */
export type Migration = (database: Database) => void;

/** Every step so far, oldest first: the schema version is how many of them a file has been through. */
export const migrations: readonly Migration[] = [
  createHousehold,
  extendSupportSet,
  addTrust,
  addLivenessEvidence,
  addTuning,
  keepOnePicture,
  sealMore,
  addPictureCounts,
  confirmWays,
  addWidePictures,
  addAskers,
  addRemarks,
];

/** The version from which on a passphrase is known to be as it is typed, wherever it was read from. */
export const asTypedSince = migrations.indexOf(confirmWays) + 1;

/** Brings the schema up to date, one transaction a step; a step that fails leaves the file at the version before it. */
export function migrate(database: Database, steps: readonly Migration[] = migrations): void {
  for (let version = readSchemaVersion(database); version < steps.length; version += 1) {
    database
      .transaction(() => {
        steps[version]?.(database);
        database.pragma(`user_version = ${version + 1}`);
      })
      .immediate();
  }
}

/** How many migrations this file has been through. */
export function readSchemaVersion(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}
