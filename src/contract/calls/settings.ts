import * as z from 'zod/mini';
import { householdOddsSchema, protectionSchema, settingsSchema } from '../household.ts';
import { type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

export const settingsCalls = {
  'settings.get': {
    kind: 'query',
    staleAfter: ['settings.changed', 'keys.changed'],
    allow: ['member', 'owner'],
    input: nothing,
    output: z.strictObject({ settings: settingsSchema, protection: protectionSchema }),
  },
  'settings.levels': {
    kind: 'query',
    staleAfter: ['members.changed'],
    allow: ['member', 'owner'],
    input: nothing,
    output: householdOddsSchema,
  },
  /** Changes the settings named and leaves the others. */
  'settings.set': {
    kind: 'command',
    changes: ['settings.changed'],
    allow: ['freshOwner'],
    input: z.partial(settingsSchema),
    output: nothing,
  },
} as const satisfies CallTable;
