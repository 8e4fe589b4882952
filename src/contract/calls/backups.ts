import * as z from 'zod/mini';
import { wholeHousehold } from '../events.ts';
import { timeSchema } from '../household.ts';
import { limits } from '../limits.ts';
import { type CallTable, nothing } from './call-table.ts';
import { passphraseSchema } from './passphrase.ts';

/** The ending of a backup's file, by which dialogs and people know it. */
export const backupEnding = '.familiar-backup';

z.config({ jitless: true });

const offset = z.int().check(z.nonnegative());
const chunk = z
  .instanceof(Uint8Array)
  .check(z.refine((bytes) => bytes.length > 0 && bytes.length <= limits.chunkMaxBytes, 'a piece of 1 byte to 4 MiB'));

/** A backup crosses in pieces, since one may be larger than a message. */
export const backupsCalls = {
  /** When the last backup was made on this computer, in milliseconds since 1970; null for never. */
  'backups.last': {
    kind: 'query',
    staleAfter: ['device.changed'],
    allow: ['owner'],
    input: nothing,
    output: z.strictObject({ madeAt: z.nullable(timeSchema) }),
  },
  /** Makes a backup that this passphrase, the household's, opens; it waits in the data folder until it is fetched. */
  'backups.make': {
    kind: 'command',
    changes: ['device.changed'],
    allow: ['owner'],
    input: z.strictObject({ passphrase: passphraseSchema }),
    output: z.strictObject({ bytes: z.int() }),
  },
  'backups.read': {
    kind: 'command',
    changes: [],
    allow: ['freshOwner'],
    input: z.strictObject({ offset }),
    output: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  },
  'backups.discard': { kind: 'command', changes: [], allow: ['owner'], input: nothing, output: nothing },
  /** Takes a piece of a backup to be restored; `offset` is where it belongs, 0 begins anew. */
  'backups.receive': {
    kind: 'command',
    changes: [],
    allow: ['firstRun'],
    input: z.strictObject({ offset, bytes: chunk }),
    output: nothing,
  },
  /** Restores what was received and signs its owner in. */
  'backups.restore': {
    kind: 'command',
    changes: wholeHousehold,
    allow: ['firstRun'],
    input: z.strictObject({ passphrase: passphraseSchema }),
    output: nothing,
  },
} as const satisfies CallTable;
