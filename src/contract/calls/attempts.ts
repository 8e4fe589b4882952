import * as z from 'zod/mini';
import { attemptLogCheckSchema, attemptSummarySchema, idSchema, nameSchema, timeSchema } from '../household.ts';
import { ofUnlike } from '../likeness.ts';
import { limits } from '../limits.ts';
import { attemptOutcomeSchema } from '../ways-in.ts';
import { type CallTable, nothing, ofMember } from './call-table.ts';
import { changeMadeSchema } from './changes.ts';
import { pictureSchema } from './pictures.ts';

z.config({ jitless: true });

const ofAttempt = { attemptId: idSchema };

const nearSchema = z.strictObject({ memberId: idSchema, name: z.string(), distance: z.number() });

/** What answering for an attempt would do, told before it is done. */
export const consequencesSchema = z.strictObject({
  sampleWouldBeAdded: z.boolean(),
  /**
   * `ready`: the face would be added; `onlyMarked`: the attempt is marked, no more. Anything else is why it would not
   * be added, or, for an owner and `tooFar` or `closerToOther`, what to think of before it is.
   */
  reason: z.enum([
    'ready',
    'onlyMarked',
    'noFace',
    'otherEmbedder',
    'tooPoor',
    'duplicate',
    'tooFar',
    'closerToOther',
    'full',
  ]),
  /** For owners alone, as is the next: the face may be anybody's. */
  distanceToMember: z.nullable(z.number()),
  closestOther: z.nullable(nearSchema),
  /**
   * Of the recorded refusals whose face is kept: how many would be recognised as this member, as things are and
   * afterwards. For owners alone.
   */
  wouldRecogniseRecorded: z.nullable(z.strictObject({ before: z.int(), after: z.int() })),
  advice: z.array(z.enum(['stricterLevel', 'addPictures', 'lookAtPair'])),
});
export type Consequences = z.infer<typeof consequencesSchema>;

/** Somebody unknown who was refused several times, and what an owner said of them. */
const unknownPersonSchema = z.strictObject({
  /** Two at least, newest first. */
  attempts: z.array(z.strictObject({ ...ofAttempt, at: timeSchema })).check(z.minLength(2)),
  /** The attempt whose picture shows them best. */
  pictureOf: idSchema,
  label: z.nullable(z.string()),
  isIgnored: z.boolean(),
  /** The member who it may be after all. */
  maybe: z.nullable(z.strictObject({ memberId: idSchema, name: z.string() })),
});
export type UnknownPerson = z.infer<typeof unknownPersonSchema>;

const ofUnknownPerson = {
  attemptIds: z.array(idSchema).check(z.minLength(1), z.maxLength(limits.unknownFaces)),
};

/** What a person says about an attempt. */
const attemptAnswerSchema = z.enum(['me', 'notMe']);
export type AttemptAnswer = z.infer<typeof attemptAnswerSchema>;

export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const attemptsCalls = {
  /**
   * Newest first. `memberId` and `search` (a part of a name) find attempts of a member, claimed by or nearest to them;
   * members find their own only.
   */
  'attempts.list': {
    kind: 'query',
    staleAfter: ['attempts.changed', 'members.changed', 'settings.changed'],
    allow: ['member', 'owner'],
    input: z.strictObject({
      limit: z.int().check(z.minimum(1), z.maximum(limits.attemptsPerPage)),
      beforeId: z.optional(idSchema),
      outcomes: z.optional(
        z.array(attemptOutcomeSchema).check(z.minLength(1), z.maxLength(attemptOutcomeSchema.options.length)),
      ),
      memberId: z.optional(idSchema),
      from: z.optional(timeSchema),
      to: z.optional(timeSchema),
      search: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.nameCharacters))),
    }),
    output: z.array(attemptSummarySchema),
  },
  /** Members are shown their own: who was refused may be anybody. */
  'attempts.picture': {
    kind: 'query',
    staleAfter: ['attempts.changed', 'settings.changed'],
    allow: ['member', 'owner'],
    input: z.strictObject(ofAttempt),
    output: z.nullable(pictureSchema),
  },
  'attempts.consequences': {
    kind: 'query',
    staleAfter: ['attempts.changed', 'members.changed', 'settings.changed'],
    allow: ['self', 'owner'],
    input: z.strictObject({ ...ofMember, ...ofAttempt, answer: attemptAnswerSchema }),
    output: consequencesSchema,
  },
  /** "That was me": the face becomes a sample of the member. */
  'attempts.claim': {
    kind: 'command',
    changes: ['members.changed', 'attempts.changed', 'changes.changed'],
    allow: ['freshSelf', 'freshOwner'],
    input: z.strictObject({ ...ofMember, ...ofAttempt, ...ofUnlike }),
    output: changeMadeSchema,
  },
  /** "That was not me". A warning that opens nothing, and so asks for nothing. */
  'attempts.disown': {
    kind: 'command',
    changes: ['attempts.changed'],
    allow: ['self', 'owner'],
    input: z.strictObject({ ...ofMember, ...ofAttempt }),
    output: nothing,
  },
  /** Kept faces that look like one person's who is no member; none unless `gatherStrangers` is on. */
  'attempts.strangers': {
    kind: 'query',
    staleAfter: ['attempts.changed', 'members.changed', 'settings.changed'],
    allow: ['owner'],
    input: nothing,
    /** `damaged`: kept faces that could not be read and are in no group. */
    output: z.strictObject({ people: z.array(unknownPersonSchema), damaged: z.int() }),
  },
  /** What to call an unknown person, and whether to show them: kept with their faces, and erased with the last. */
  'attempts.remark': {
    kind: 'command',
    changes: ['attempts.changed'],
    allow: ['owner'],
    input: z.strictObject({
      ...ofUnknownPerson,
      remark: z.strictObject({ label: z.nullable(nameSchema), isIgnored: z.boolean() }),
    }),
    output: nothing,
  },
  /** An unknown person is this member: the faces become samples, as far as each is fit to be one. */
  'attempts.claimAll': {
    kind: 'command',
    changes: ['members.changed', 'attempts.changed', 'changes.changed'],
    allow: ['freshOwner'],
    input: z.strictObject({ ...ofMember, ...ofUnknownPerson, ...ofUnlike }),
    output: z.strictObject({ ...changeMadeSchema.shape, added: z.int() }),
  },
  /** Erases the faces kept of attempts; the attempts stay. */
  'attempts.forget': {
    kind: 'command',
    changes: ['attempts.changed'],
    allow: ['freshOwner'],
    input: z.strictObject({ attemptIds: z.array(idSchema).check(z.minLength(1), z.maxLength(limits.attemptsPerPage)) }),
    output: nothing,
  },
  'attempts.export': {
    kind: 'command',
    changes: [],
    allow: ['freshOwner'],
    input: z.strictObject({ format: z.enum(exportFormats) }),
    output: z.strictObject({
      fileName: z.string(),
      type: z.enum(['text/csv', 'application/json']),
      bytes: z.instanceof(Uint8Array),
    }),
  },
  'attempts.check': {
    kind: 'query',
    staleAfter: ['attempts.changed'],
    allow: ['owner'],
    input: nothing,
    output: attemptLogCheckSchema,
  },
} as const satisfies CallTable;
