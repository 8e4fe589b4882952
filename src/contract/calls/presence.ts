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
  /**
   * The page lets the camera go, or gives it to another screen: no frames come for now, and nobody is away for that.
   * Where frames stop without this, the camera has failed, and nobody is taken to be there.
   */
  'presence.pause': {
    kind: 'command',
    changes: [],
    allow: ['member', 'owner'],
    input: nothing,
    output: nothing,
  },
  /** Nothing is said of whose face it is: who holds the screen could search for one that opens it. */
  'presence.frame': {
    kind: 'command',
    changes: [],
    allow: ['member', 'owner'],
    input: frameSchema,
    output: z.strictObject({
      /** A second face looks on, or one that is not the member's: the screen is to be hidden at once. */
      hide: z.boolean(),
      nextFrameMs: z.int(),
    }),
  },
} as const satisfies CallTable;
