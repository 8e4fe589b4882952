import * as z from 'zod/mini';
import { type CallTable, nothing } from './call-table.ts';
import { frameSchema } from './pictures.ts';

z.config({ jitless: true });

/**
 * What one frame of someone signed in says: they are there, nobody is, somebody else is, or a face that says too
 * little.
 */
const presenceSightSchema = z.enum(['you', 'nobody', 'someoneElse', 'unclear']);
export type PresenceSight = z.infer<typeof presenceSightSchema>;

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
      sight: presenceSightSchema,
      /** A second face looks on: the screen is to be hidden at once. */
      hide: z.boolean(),
      nextFrameMs: z.int(),
    }),
  },
} as const satisfies CallTable;
