import * as z from 'zod/mini';
import { idSchema, timeSchema } from '../household.ts';
import { type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

/** Something that was done to the support set and can still be undone by who did it. */
export const changeSchema = z.strictObject({
  changeId: idSchema,
  at: timeSchema,
  /** When it becomes final, unless the session ends before. */
  until: timeSchema,
  what: z.enum([
    'samplesAdded',
    'folderAdded',
    'photosAdded',
    'samplesRemoved',
    'samplesSetAside',
    'samplesBroughtBack',
    'samplesMoved',
    'portraitChosen',
    'memberRemoved',
    'memberRenamed',
    'whatIfSaved',
    'tuningSwitchedOn',
    'tuningSwitchedOff',
  ]),
  /** Whom it is about; the first of several whose photos were added together. */
  memberId: idSchema,
  memberName: z.string(),
  /** Whom pictures were moved from; null for every other change. */
  fromName: z.nullable(z.string()),
  /** How many samples it concerns; 1 for a change of a member. */
  count: z.int(),
});
export type Change = z.infer<typeof changeSchema>;

/** What a call answers that made such a change. */
export const changeMadeSchema = z.strictObject({ changeId: idSchema });

export const changesCalls = {
  'changes.list': {
    kind: 'query',
    staleAfter: ['changes.changed'],
    allow: ['member', 'owner'],
    input: nothing,
    output: z.array(changeSchema),
  },
  /** Publishes besides what the call published that it takes back. */
  'changes.undo': {
    kind: 'command',
    changes: ['changes.changed'],
    mayRaise: ['members.changed', 'settings.changed', 'attempts.changed', 'tuning.changed'],
    allow: ['member', 'owner'],
    input: changeMadeSchema,
    output: nothing,
  },
} as const satisfies CallTable;
