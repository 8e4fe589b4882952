import * as z from 'zod/mini';
import { plainPin } from '../digits.ts';
import { limits } from '../limits.ts';
import { type CallTable, ofMember } from './call-table.ts';

z.config({ jitless: true });

/** Digits only, of any script; whether it is hard enough to guess is for the core to say. */
export const pinSchema = z.string().check(z.overwrite(plainPin), z.regex(/^\d+$/), z.maxLength(limits.pinMaxDigits));

export const pinCalls = {
  'pin.state': {
    kind: 'query',
    staleAfter: ['pin.changed', 'members.changed'],
    allow: ['self', 'owner'],
    input: z.strictObject(ofMember),
    output: z.strictObject({ isSet: z.boolean() }),
  },
  /**
   * Members choose their own PIN, nobody another's. Over an old one it takes no more than a first one does: who forgot
   * the old one shows their face.
   */
  'pin.set': {
    kind: 'command',
    changes: ['pin.changed'],
    allow: ['freshSelf', 'freshOwner'],
    input: z.strictObject({ ...ofMember, pin: pinSchema }),
    output: z.strictObject({}),
  },
  'pin.remove': {
    kind: 'command',
    changes: ['pin.changed'],
    allow: ['freshSelf', 'owner'],
    input: z.strictObject(ofMember),
    output: z.strictObject({}),
  },
} as const satisfies CallTable;
