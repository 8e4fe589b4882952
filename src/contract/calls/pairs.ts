import * as z from 'zod/mini';
import { idSchema, lookalikesSchema } from '../household.ts';
import { type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

/** How near two members lie: `close` within the threshold, `near` within the margin beyond it. */
const pairStateSchema = z.enum(['clear', 'near', 'close']);
export type PairState = z.infer<typeof pairStateSchema>;

/** How members with samples in use lie to each other at the level in force. Scores from 0 to 2. */
const memberPairsSchema = z.strictObject({
  /** `typicalOwn` is the median score of the member's samples against each other; null with one sample. */
  members: z.array(
    z.strictObject({ memberId: idSchema, name: z.string(), typicalOwn: z.nullable(z.number()), sampleCount: z.int() }),
  ),
  /** Closest first. */
  pairs: z.array(
    z.strictObject({
      memberIds: z.tuple([idSchema, idSchema]),
      smallest: z.number(),
      typical: z.number(),
      threshold: z.number(),
      margin: z.number(),
      state: pairStateSchema,
      advice: z.nullable(lookalikesSchema.shape.advice),
      /** The sample with the smallest score and the other member's nearest to it, in the order of `memberIds`. */
      samples: z.strictObject({ a: idSchema, b: idSchema }),
      /** Samples that seem to be with the wrong one of the two: they look like the other. Then there is no advice. */
      misfiled: z.array(z.strictObject({ sampleId: idSchema, memberId: idSchema })),
    }),
  ),
});

export const pairsCalls = {
  'pairs.list': {
    kind: 'query',
    staleAfter: ['members.changed', 'settings.changed'],
    allow: ['owner'],
    input: nothing,
    output: memberPairsSchema,
  },
} as const satisfies CallTable;
