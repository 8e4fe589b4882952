import * as z from 'zod/mini';
import { idSchema, timeSchema } from '../household.ts';
import { verdictCountsSchema } from '../support-set.ts';
import { type CallTable, nothing } from './call-table.ts';
import { changeMadeSchema } from './changes.ts';

z.config({ jitless: true });

/**
 * Whether a tuning helps this household, and why not: `alreadySeparate` nobody is undecided or confused; `ownersOnly`
 * only owners are, whom nothing that was learnt may name; `tooFewSamples` two members are, but one of them has too few;
 * `oneOccasion` too many samples of one are from the same occasion; `noGain` what was learnt changes too little to
 * exclude chance; `moreConfused` and `moreStrangers` it errs more than it helps.
 */
const tuningVerdicts = [
  'helps',
  'tooFewMembers',
  'alreadySeparate',
  'ownersOnly',
  'tooFewSamples',
  'oneOccasion',
  'noGain',
  'moreConfused',
  'moreStrangers',
] as const;
export type TuningVerdict = (typeof tuningVerdicts)[number];

/** What an examination counted: fields of an object. */
export const tuningFindings = {
  verdict: z.enum(tuningVerdicts),
  before: verdictCountsSchema,
  after: verdictCountsSchema,
  /**
   * Samples that fare better, and worse, with the tuning; the 95 % interval of the share that fares better, null where
   * none changed.
   */
  better: z.int(),
  worse: z.int(),
  interval: z.nullable(z.strictObject({ low: z.number(), high: z.number() })),
  /**
   * Every sample held against the household without its member, where that leaves two others: how often it was let in
   * as somebody else.
   */
  strangers: z.strictObject({ tried: z.int(), before: z.int(), after: z.int() }),
};

/** A sample's places between two members, as described with `tunedPairSchema`. */
export const samplePlaceSchema = z.strictObject({
  memberId: idSchema,
  sampleId: idSchema,
  before: z.number(),
  after: z.number(),
});
export type SamplePlace = z.infer<typeof samplePlaceSchema>;

/**
 * Two members whom the samples show to be taken for each other. A sample's place is -1 where the mean of the first
 * member's lies and 1 where the second's does: `before` along the line between the means, `after` along what was learnt
 * without that sample. Within `undecided` of 0 nobody is named.
 */
const tunedPairSchema = z.strictObject({
  memberIds: z.tuple([idSchema, idSchema]),
  names: z.tuple([z.string(), z.string()]),
  sampleCounts: z.tuple([z.int(), z.int()]),
  /** How many of them are from other occasions than the one that most are from. */
  elsewhere: z.tuple([z.int(), z.int()]),
  /** Whom of the two it may name: never an owner. */
  mayName: z.array(idSchema),
  /** Null where one of the two has too few samples, neither may be named, or nothing tells them apart. */
  learnt: z.nullable(
    z.strictObject({
      undecided: z.number(),
      samples: z.array(samplePlaceSchema),
    }),
  ),
});

/** What holding every sample in use against all the others, as a query, said of a tuning. */
const tuningReportSchema = z.strictObject({
  at: timeSchema,
  ...tuningFindings,
  /** How many samples each of two members needs. */
  neededSamples: z.int(),
  /** And how many of them from other occasions than the one that most are from. */
  neededElsewhere: z.int(),
  /** Those first between whom most samples are tied or confused. */
  pairs: z.array(tunedPairSchema),
});

/** Where the household's tuning stands. */
const tuningSchema = z.strictObject({
  isOn: z.boolean(),
  isExamining: z.boolean(),
  /** The last examination; null when there was none, or the household or its level has changed since. */
  report: z.nullable(tuningReportSchema),
  /**
   * The tuning was on until the household changed; no examination confirmed it, or the change was made without the
   * passphrase.
   */
  wasEnded: z.boolean(),
});
export type Tuning = z.infer<typeof tuningSchema>;

export const tuningCalls = {
  'tuning.status': {
    kind: 'query',
    staleAfter: ['tuning.changed', 'members.changed', 'settings.changed'],
    allow: ['owner'],
    input: nothing,
    output: tuningSchema,
  },
  /** Learns from the samples and examines what was learnt; nothing is switched on. Takes seconds. */
  'tuning.examine': {
    kind: 'command',
    changes: [],
    mayRaise: ['tuning.changed'],
    allow: ['owner'],
    input: nothing,
    output: tuningSchema,
  },
  'tuning.switchOn': {
    kind: 'command',
    changes: ['tuning.changed', 'changes.changed'],
    allow: ['freshOwner'],
    input: nothing,
    output: changeMadeSchema,
  },
  'tuning.switchOff': {
    kind: 'command',
    changes: ['tuning.changed', 'changes.changed'],
    allow: ['owner'],
    input: nothing,
    output: changeMadeSchema,
  },
} as const satisfies CallTable;
