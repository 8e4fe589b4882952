import * as z from 'zod/mini';
import { deviceObstacleSchema, protectionSchema, timeSchema } from '../household.ts';
import { limits } from '../limits.ts';
import { type CallTable, nothing } from './call-table.ts';
import { newPassphraseSchema, passphraseSchema } from './passphrase.ts';

z.config({ jitless: true });

/** Ways to the household's key: which are in force, whether they work, and which this machine offers, best first. */
const keyStateSchema = z.strictObject({
  protection: protectionSchema,
  protections: z.array(protectionSchema),
  /** Why the next start would ask for the passphrase all the same; null where it works or was chosen so. */
  deviceObstacle: z.nullable(deviceObstacleSchema),
  recoveryCodeMadeAt: z.nullable(timeSchema),
  /** Whether a person has said that they have the code in force: nobody may have seen it, or it was lost on the way. */
  isRecoveryCodeKept: z.boolean(),
});

const typedCode = z.string().check(z.minLength(1), z.maxLength(limits.recoveryCodeMaxCharacters));

/** Shown once and kept nowhere. */
export const recoveryCodeSchema = z.strictObject({ recoveryCode: z.string() });

export const securityCalls = {
  'security.keys': {
    kind: 'query',
    staleAfter: ['keys.changed'],
    allow: ['owner'],
    input: nothing,
    output: keyStateSchema,
  },
  'security.changePassphrase': {
    kind: 'command',
    changes: ['keys.changed'],
    allow: ['owner'],
    input: z.strictObject({ passphrase: passphraseSchema, next: newPassphraseSchema }),
    output: nothing,
  },
  'security.changeProtection': {
    kind: 'command',
    changes: ['keys.changed'],
    allow: ['freshOwner'],
    input: z.strictObject({ protection: protectionSchema }),
    output: nothing,
  },
  'security.renewRecoveryCode': {
    kind: 'command',
    changes: ['keys.changed'],
    allow: ['freshOwner'],
    input: nothing,
    output: recoveryCodeSchema,
  },
  /** Somebody says that they have the recovery code in force, and gives it to show it. */
  'security.keepRecoveryCode': {
    kind: 'command',
    changes: ['keys.changed'],
    allow: ['owner'],
    input: z.strictObject({ code: typedCode }),
    output: nothing,
  },
  /** Seals everything under a new data key; the recovery code is a new one, too. */
  'security.changeKey': {
    kind: 'command',
    changes: ['keys.changed'],
    allow: ['owner'],
    input: z.strictObject({ passphrase: passphraseSchema }),
    output: recoveryCodeSchema,
  },
  /**
   * A forgotten passphrase is replaced with the help of the recovery code, which is then replaced itself. Signs the
   * owner in.
   */
  'security.recover': {
    kind: 'command',
    changes: ['keys.changed', 'attempts.changed'],
    allow: ['sealed', 'locked'],
    input: z.strictObject({ code: typedCode, next: newPassphraseSchema }),
    output: recoveryCodeSchema,
  },
} as const satisfies CallTable;
