import type { TuningVerdict } from '#contract/calls/tuning.ts';
import { scoresLeftOut, verdictOn } from '../gallery/leave-one-out.ts';
import { type Placement, placeSamples } from '../gallery/place-samples.ts';
import { countVerdicts, type LeaveOneOutFigures } from '../gallery/what-if.ts';
import { exactInterval } from '../numerics/exact-interval.ts';
import type { Interval } from '../numerics/intervals.ts';
import {
  breakTie,
  type Decision,
  type DecisionPolicy,
  decideAmong,
  decideScored,
  type PlaceOf,
} from '../recognition/decide.ts';
import type { LatentSpace } from '../recognition/latent-space.ts';
import { headOf, type PairHead, placeOnPair } from '../recognition/pair-head.ts';
import type { MemberScore } from '../recognition/support-set.ts';
import { type LearntPair, learnLeftOut } from './learn-left-out.ts';
import { countElsewhere, type TuningSample } from './occasions.ts';

/**
 * From so many samples of both members on what is learnt of a pair holds for pictures it has not seen; measured on
 * families.
 */
export const neededSamples = 8;

/** So many of them have to be from other occasions than the one that most are from. */
export const neededElsewhere = 4;

/** Pairs beyond these, those with the fewest doubts, are left as they are: examining takes up to a second each. */
const mostPairs = 20;

/**
 * Two members whom samples were taken for, or tied between; what was learnt of them, null where one has too few samples
 * or too few of other occasions, neither may be named, or nothing tells them apart.
 */
export type ExaminedPair = {
  /** The smaller id first. */
  readonly memberIds: PairHead['memberIds'];
  readonly mayName: PairHead['mayName'];
  readonly sampleCounts: readonly [number, number];
  /** How many of them are from other occasions than the one that most are from. */
  readonly elsewhere: readonly [number, number];
  readonly learnt: LearntPair | null;
};

/** What leave-one-out over the household's samples says of a tuning. */
export type TuningExamination = {
  readonly verdict: TuningVerdict;
  readonly before: LeaveOneOutFigures;
  readonly after: LeaveOneOutFigures;
  readonly better: number;
  readonly worse: number;
  /** 95 % interval of the share of changed verdicts that are better; null where none changed. */
  readonly interval: Interval | null;
  /** Samples held against the household without their member: how many were tried, and let in. */
  readonly strangers: { readonly tried: number; readonly before: number; readonly after: number };
  /** Those first between whom most samples are tied or confused. */
  readonly pairs: readonly ExaminedPair[];
};

/** A sample with the scores that it gets as a query, and what they come to without a tuning. */
type Judged = {
  readonly placement: Placement;
  readonly scores: readonly MemberScore[];
  readonly decision: Decision | null;
};

/**
 * Learns what tells those members apart between whom the household's samples are tied, and holds every sample against
 * all the others as if it were a query, each with what was learnt without it and all others of its occasion. It helps
 * when more verdicts get better than chance would have it (`exactInterval` above one half), nobody more is taken for
 * somebody else, and no member more is let in to a household that they are not enrolled in, as the impostor they are to
 * the others.
 * @param samples those in use
 * @param owners members whom nothing that was learnt may name
 */
export function* examineTuning(
  samples: readonly TuningSample[],
  policy: DecisionPolicy,
  owners: readonly number[],
  space: LatentSpace,
): Generator<undefined, TuningExamination> {
  const inUse = samples.map((sample) => ({ ...sample, inUse: true }));
  const placements = yield* placeSamples(inUse, space);
  const judged = placements.flatMap((placement): Judged[] => {
    const scores = scoresLeftOut(placement);
    return scores === null ? [] : [{ placement, scores, decision: decideAmong(scores, policy) }];
  });
  const pairs: ExaminedPair[] = [];
  for (const memberIds of doubtfulPairs(judged).slice(0, mostPairs))
    pairs.push(yield* examinePair(memberIds, samples, owners, space));

  const before = new Map(
    judged.map(({ placement: { sample }, decision }) => [sample.id, verdictOn(decision, sample.memberId)]),
  );
  const after = new Map(
    judged.map((one) => [
      one.placement.sample.id,
      verdictOn(decideLeftOut(one, pairs, policy), one.placement.sample.memberId),
    ]),
  );
  const changed = [...after].filter(([id, verdict]) => verdict !== before.get(id));
  const better = changed.filter(([, verdict]) => verdict === 'right').length;
  const found = {
    before: countVerdicts(before),
    after: countVerdicts(after),
    better,
    worse: changed.length - better,
    interval: changed.length === 0 ? null : exactInterval(better, changed.length),
    strangers: tryStrangers(placements, pairs, policy),
    pairs,
  };
  return { verdict: verdictOf(found, new Set(samples.map(({ memberId }) => memberId)).size), ...found };
}

/** The pairs between whom samples are tied or confused, those with most such samples first. */
function doubtfulPairs(judged: readonly Judged[]): PairHead['memberIds'][] {
  const doubts = judged.flatMap(({ placement: { sample }, scores, decision }) => {
    const verdict = verdictOn(decision, sample.memberId);
    if (verdict === 'right' || verdict === 'refused') return [];
    const [best, second] = scores;
    const [one, other] =
      verdict === 'confused' ? [sample.memberId, best?.memberId] : [best?.memberId, second?.memberId];
    return one === undefined || other === undefined ? [] : [[Math.min(one, other), Math.max(one, other)] as const];
  });
  return [...Map.groupBy(doubts, (pair) => pair.join()).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([pair]) => (pair === undefined ? [] : [pair]));
}

function* examinePair(
  memberIds: PairHead['memberIds'],
  samples: readonly TuningSample[],
  owners: readonly number[],
  space: LatentSpace,
): Generator<undefined, ExaminedPair> {
  const [first, second] = memberIds.map((id) => samples.filter(({ memberId }) => memberId === id)) as [
    TuningSample[],
    TuningSample[],
  ];
  const sampleCounts = [first.length, second.length] as const;
  const elsewhere = [countElsewhere(first), countElsewhere(second)] as const;
  const pair = { memberIds, mayName: memberIds.filter((id) => !owners.includes(id)), sampleCounts, elsewhere };
  return { ...pair, learnt: canLearn(pair) ? yield* learnLeftOut(pair, first, second, space) : null };
}

type Material = Omit<ExaminedPair, 'learnt'>;

const hasEnough = ({ mayName, sampleCounts }: Material): boolean =>
  mayName.length > 0 && sampleCounts.every((count) => count >= neededSamples);

/** Whether one of the two may be named, and both have samples enough, of more than one occasion. */
const canLearn = (pair: Material): boolean =>
  hasEnough(pair) && pair.elsewhere.every((count) => count >= neededElsewhere);

/** What a sample comes to when ties are broken by what was learnt without it. */
function decideLeftOut(
  { placement: { sample }, scores, decision }: Judged,
  pairs: readonly ExaminedPair[],
  policy: DecisionPolicy,
): Decision | null {
  if (decision?.outcome !== 'ambiguous') return decision;
  const placeOf: PlaceOf = (one, other) => {
    const head = headOf(headsOf(pairs), one, other);
    if (head === undefined) return null;
    const leftOut = pairs
      .find(({ learnt }) => learnt?.head === head)
      ?.learnt?.places.find(({ sampleId }) => sampleId === sample.id);
    return { head, place: leftOut?.after ?? placeOnPair(sample.embedding, head) };
  };
  return breakTie(scores, placeOf, policy) ?? decision;
}

/** A tie takes two others: with one alone there is nothing that a tuning could change. */
function tryStrangers(
  placements: readonly Placement[],
  pairs: readonly ExaminedPair[],
  policy: DecisionPolicy,
): TuningExamination['strangers'] {
  const tried = placements.filter(({ others }) => others.length > 1);
  const letIn = (learnt: readonly PairHead[]): number =>
    tried.filter(({ sample, others }) => decideScored(sample.embedding, others, learnt, policy)?.outcome === 'match')
      .length;
  return { tried: tried.length, before: letIn([]), after: letIn(headsOf(pairs)) };
}

/** What was learnt, as the sign-in uses it. */
export function headsOf(pairs: readonly ExaminedPair[]): PairHead[] {
  return pairs.flatMap(({ learnt }) => (learnt === null ? [] : [learnt.head]));
}

function verdictOf(
  { before, after, interval, strangers, pairs }: Omit<TuningExamination, 'verdict'>,
  memberCount: number,
): TuningVerdict {
  if (memberCount < 2) return 'tooFewMembers';
  if (pairs.length === 0) return 'alreadySeparate';
  if (pairs.every(({ mayName }) => mayName.length === 0)) return 'ownersOnly';
  if (!pairs.some(hasEnough)) return 'tooFewSamples';
  if (!pairs.some(canLearn)) return 'oneOccasion';
  if (after.confused > before.confused) return 'moreConfused';
  if (strangers.after > strangers.before) return 'moreStrangers';
  return interval !== null && interval.low > 0.5 ? 'helps' : 'noGain';
}
