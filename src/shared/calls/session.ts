import * as z from 'zod/mini';
import { type CallTable, nothing } from './call-table.ts';
import { passphraseSchema } from './passphrase.ts';

z.config({ jitless: true });

export const sessionCalls = {
  'session.passphrase': { allow: ['sealed', 'locked'], input: z.strictObject({ passphrase: passphraseSchema }), output: nothing },
  'session.confirm': { allow: ['owner'], input: z.strictObject({ passphrase: passphraseSchema }), output: nothing },
  'session.lock': { allow: ['member', 'owner'], input: nothing, output: nothing },
  'session.touch': { allow: ['member', 'owner'], input: nothing, output: nothing },
} as const satisfies CallTable;
