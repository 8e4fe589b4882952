import * as z from 'zod/mini';
import { type CallTable, nothing } from './call-table.ts';
import { frameSchema } from './pictures.ts';

z.config({ jitless: true });

export const presenceCalls = {
  'presence.begin': {
    kind: 'query',
    staleAfter: ['settings.changed'],
    allow: ['member', 'owner'],
    input: nothing,
    /** Whether frames are wanted: for the lock, for the blur, or not at all. */
    output: z.strictObject({ wanted: z.boolean() }),
  },
  'presence.frame': {
    kind: 'command',
    changes: [],
    allow: ['member', 'owner'],
    input: frameSchema,
    output: z.strictObject({
      sight: z.enum(['you', 'nobody', 'someoneElse', 'unclear']),
      /** A second face looks on: the screen is to be hidden at once. */
      hide: z.boolean(),
      nextFrameMs: z.int(),
    }),
  },
} as const satisfies CallTable;
