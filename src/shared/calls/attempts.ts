import * as z from 'zod/mini';
import { attemptLogCheckSchema, attemptSummarySchema } from '../household.ts';
import { limits } from '../limits.ts';
import { type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

export const attemptsCalls = {
  'attempts.list': {
    allow: ['member', 'owner'],
    input: z.strictObject({ limit: z.int().check(z.minimum(1), z.maximum(limits.attemptsPerPage)) }),
    output: z.array(attemptSummarySchema),
  },
  'attempts.check': { allow: ['owner'], input: nothing, output: attemptLogCheckSchema },
} as const satisfies CallTable;
