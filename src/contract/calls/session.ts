import * as z from 'zod/mini';
import { nameSchema } from '../household.ts';
import { type CallTable, nothing } from './call-table.ts';
import { passphraseSchema } from './passphrase.ts';
import { pinSchema } from './pin.ts';

z.config({ jitless: true });

export const sessionCalls = {
  'session.passphrase': {
    kind: 'command',
    changes: ['attempts.changed'],
    mayRaise: ['attempts.changed', 'members.changed'],
    allow: ['sealed', 'locked'],
    input: z.strictObject({ passphrase: passphraseSchema }),
    output: nothing,
  },
  /** Names are compared as members.add compares them; an unknown one is a wrong PIN. */
  'session.pin': {
    kind: 'command',
    changes: ['attempts.changed'],
    mayRaise: ['attempts.changed'],
    allow: ['locked'],
    input: z.strictObject({ name: nameSchema, pin: pinSchema }),
    output: nothing,
  },
  /**
   * The passphrase is given again: proves an owner who was only recognised, and counts as fresh. On a member's screen
   * an owner vouches for the member with it.
   */
  'session.confirm': {
    kind: 'command',
    changes: [],
    mayRaise: ['attempts.changed'],
    allow: ['member', 'owner'],
    input: z.strictObject({ passphrase: passphraseSchema }),
    output: nothing,
  },
  /**
   * The PIN of who is signed in: proves an owner who was only recognised, and does not count as the passphrase. A
   * member shows with it that it is they.
   */
  'session.confirmPin': {
    kind: 'command',
    changes: [],
    mayRaise: ['attempts.changed'],
    allow: ['member', 'owner'],
    input: z.strictObject({ pin: pinSchema }),
    output: nothing,
  },
  /** `forTrial` asks the lock screen to look at once, also at the face that was just there. */
  'session.lock': {
    kind: 'command',
    changes: [],
    allow: ['member', 'owner'],
    input: z.strictObject({ forTrial: z.optional(z.literal(true)) }),
    output: nothing,
  },
  'session.touch': { kind: 'command', changes: [], allow: ['member', 'owner'], input: nothing, output: nothing },
} as const satisfies CallTable;
