import * as z from 'zod/mini';
import { idSchema, timeSchema } from '../household.ts';
import { ofUnlike } from '../likeness.ts';
import { limits } from '../limits.ts';
import { securityLevelSchema } from '../security-levels.ts';
import { leaveOneOutVerdicts, verdictCountsSchema } from '../support-set.ts';
import { decisionOutcomeSchema } from '../ways-in.ts';
import type { CallTable } from './call-table.ts';

z.config({ jitless: true });

const sampleIdsSchema = z.array(idSchema).check(z.maxLength(limits.members * limits.samplesPerMember));

/** Samples to set aside, samples to bring back, and the level to go to; what is left out stays as it is. */
const trialSchema = z.strictObject({
  securityLevel: z.optional(securityLevelSchema),
  setAside: sampleIdsSchema,
  bringBack: sampleIdsSchema,
});

const verdictSchema = z.nullable(z.enum(leaveOneOutVerdicts));

/** What a trial would change. A tuning is left out of it, except in how attempts did end. */
const whatIfSchema = z.strictObject({
  /**
   * Attempts whose face is kept, newest first: as they ended (`was`), as they would end now, and as they would with the
   * trial.
   */
  attempts: z.array(
    z.strictObject({
      attemptId: idSchema,
      at: timeSchema,
      was: decisionOutcomeSchema,
      now: decisionOutcomeSchema,
      would: decisionOutcomeSchema,
      memberName: z.nullable(z.string()),
      nowMemberName: z.nullable(z.string()),
      wouldMemberName: z.nullable(z.string()),
    }),
  ),
  /** Every sample in use held against all the others, as things are and with the trial. */
  leaveOneOut: z.strictObject({
    before: verdictCountsSchema,
    after: verdictCountsSchema,
    /** Samples whose verdict differs; null where a sample is not in use, or is its member's only one. */
    changed: z.array(
      z.strictObject({ memberId: idSchema, sampleId: idSchema, before: verdictSchema, after: verdictSchema }),
    ),
  }),
});
export type WhatIf = z.infer<typeof whatIfSchema>;

export const whatIfCalls = {
  'whatIf.run': {
    kind: 'query',
    staleAfter: ['members.changed', 'attempts.changed', 'settings.changed'],
    allow: ['owner'],
    input: trialSchema,
    output: whatIfSchema,
  },
  /** Does what the trial tried; null when that changes nothing. */
  'whatIf.save': {
    kind: 'command',
    changes: ['members.changed', 'settings.changed', 'changes.changed'],
    allow: ['freshOwner'],
    input: z.strictObject({ ...trialSchema.shape, ...ofUnlike }),
    output: z.strictObject({ changeId: z.nullable(idSchema) }),
  },
} as const satisfies CallTable;
