import * as z from 'zod/mini';
import { type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

export const screensCalls = {
  'screens.count': {
    kind: 'query',
    staleAfter: ['screens.changed'],
    allow: ['owner'],
    input: nothing,
    /** Connected screens, the asking one among them; null in the desktop app, which has its one window. */
    output: z.strictObject({ count: z.nullable(z.int().check(z.nonnegative())) }),
  },
} as const satisfies CallTable;
