import * as z from 'zod/mini';
import { anyone, type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

export const engineStatusSchema = z.strictObject({
  state: z.enum(['starting', 'ready', 'down']),
  provider: z.nullable(z.string()),
  reason: z.string(),
  /** `detail` is a sentence, `said` what the runtime or the system said as it came, where it said anything. */
  probes: z.array(
    z.strictObject({
      provider: z.string(),
      outcome: z.enum(['chosen', 'usable', 'unusable', 'crashed', 'skipped']),
      detail: z.string(),
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
