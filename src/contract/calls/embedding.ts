import * as z from 'zod/mini';
import { anyone, type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

/**
 * How far the samples' numbers are those of the nets that are in force. `done` of `total` are while samples are
 * embedded anew after an update; `failed` could not be: they are kept, but set aside.
 */
export const embeddingProgressSchema = z.strictObject({ done: z.int(), total: z.int(), failed: z.int() });
export type EmbeddingProgress = z.infer<typeof embeddingProgressSchema>;

export const embeddingCalls = {
  'embedding.progress': {
    kind: 'query',
    staleAfter: ['embedding.changed', 'members.changed', 'app.changed'],
    allow: anyone,
    input: nothing,
    output: embeddingProgressSchema,
  },
} as const satisfies CallTable;
