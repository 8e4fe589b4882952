import * as z from 'zod/mini';
import { failureSchema } from '../failures.ts';
import { anyone, type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

/** What came of trying to run the nets in another way; `speedup` is how many times as fast as the CPU. */
export const probeFindingSchema = z.discriminatedUnion('found', [
  z.strictObject({ found: z.enum(['faster', 'notFasterEnough']), speedup: z.number() }),
  z.strictObject({
    found: z.enum([
      'doesNotRun',
      'wrongAnswers',
      'endedItsProcess',
      'endedFamiliar',
      'failedAtWork',
      'worksEverywhere',
    ]),
  }),
]);
export type ProbeFinding = z.infer<typeof probeFindingSchema>;

export const engineStatusSchema = z.strictObject({
  state: z.enum(['starting', 'ready', 'down']),
  provider: z.nullable(z.string()),
  /** Why the engine is in this state, or runs on this provider. */
  reason: z.discriminatedUnion('why', [
    z.strictObject({ why: z.enum(['starting', 'onlyCpuTried', 'nothingFaster', 'nothingElseUsable']) }),
    z.strictObject({ why: z.literal('probed'), finding: probeFindingSchema }),
    z.strictObject({ why: z.literal('failed'), failure: failureSchema }),
  ]),
  /** `said` is what the runtime or the system said as it came, where it said anything. */
  probes: z.array(
    z.strictObject({
      provider: z.string(),
      outcome: z.enum(['chosen', 'usable', 'unusable', 'crashed', 'skipped']),
      finding: probeFindingSchema,
      said: z.nullable(z.string()),
    }),
  ),
  models: z.array(z.strictObject({ name: z.string(), licence: z.string(), source: z.string() })),
});
export type EngineStatus = z.infer<typeof engineStatusSchema>;

export const engineCalls = {
  'engine.status': {
    kind: 'query',
    staleAfter: ['engine.changed'],
    allow: anyone,
    input: nothing,
    output: engineStatusSchema,
  },
} as const satisfies CallTable;
