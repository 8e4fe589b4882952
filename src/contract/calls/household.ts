import * as z from 'zod/mini';
import { wholeHousehold } from '../events.ts';
import { consentSchema, nameSchema, protectionSchema } from '../household.ts';
import { type CallTable, nothing, ofMember } from './call-table.ts';
import { newPassphraseSchema } from './passphrase.ts';
import { recoveryCodeSchema } from './security.ts';

z.config({ jitless: true });

export const householdCalls = {
  'household.create': {
    kind: 'command',
    changes: wholeHousehold,
    allow: ['firstRun'],
    input: z.strictObject({
      householdName: nameSchema,
      ownerName: nameSchema,
      passphrase: newPassphraseSchema,
      protection: protectionSchema,
      consent: consentSchema,
    }),
    output: z.strictObject({ ...ofMember, ...recoveryCodeSchema.shape }),
  },
  'household.rename': {
    kind: 'command',
    changes: ['settings.changed'],
    allow: ['owner'],
    input: z.strictObject({ name: nameSchema }),
    output: nothing,
  },
} as const satisfies CallTable;
