import type { Consequences } from '#contract/calls/attempts.ts';
import { limits } from '#contract/limits.ts';
import { isStricter, strictest } from '#contract/security-levels.ts';
import { photoLimits } from '#core/analysis/quality-gates.ts';
import { doubtfulRate, isCloserToOther } from '#core/gallery/closer-to-other.ts';
import { findDuplicate } from '#core/gallery/sample-flags.ts';
import type { AttemptFace } from '#core/ports/attempt-face-store.ts';
import type { Store } from '#core/ports/store.ts';
import { type Calibration, thresholdFor } from '#core/recognition/calibration.ts';
import { type DecisionPolicy, decide } from '#core/recognition/decide.ts';
import { faceLimits } from '#core/recognition/face-limits.ts';
import { readable } from '#core/recognition/readable.ts';
import {
  buildSupportSet,
  type MemberScore,
  type SupportSet,
  scoreMembers,
  untuned,
} from '#core/recognition/support-set.ts';
import { decisionPolicy, policyAt } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

type Reading = {
  readonly store: Pick<Store, 'members' | 'attemptFaces' | 'settings'>;
  readonly supportSet: SupportSetCache;
  readonly calibration: Calibration;
  readonly embedder: string;
};

/** Reasons that an owner, who may file any photo under anyone, is only warned of. */
const doubts: readonly Consequences['reason'][] = ['tooFar', 'closerToOther'];

function isTooPoor({ quality }: AttemptFace): boolean {
  const { minSharpness, minBrightness, maxBrightness, maxOcclusion } = photoLimits;
  return (
    quality.sharpness < minSharpness ||
    quality.brightness < minBrightness ||
    quality.brightness > maxBrightness ||
    quality.occlusion > maxOcclusion
  );
}

/** Counts how many recorded refusals a support set would recognise as the member. */
function createRefusalCount({ store, embedder }: Reading, policy: DecisionPolicy, memberId: number) {
  const refused = store.attemptFaces.listQueries(embedder).filter(({ outcome }) => outcome !== 'match');
  return (supportSet: SupportSet): number => {
    const decisions = refused.map(({ embedding }) => decide(embedding, supportSet, policy));
    return decisions.filter((found) => found?.outcome === 'match' && found.memberId === memberId).length;
  };
}

/** How near a face is to the member and to whom else it is nearest; undefined for who has no samples in use. */
function nearest(
  { supportSet }: Pick<Reading, 'supportSet'>,
  face: AttemptFace,
  memberId: number,
): { readonly own: MemberScore | undefined; readonly other: MemberScore | undefined } {
  const scores = scoreMembers(face.embedding, supportSet.get());
  return {
    own: scores.find((score) => score.memberId === memberId),
    other: scores.find((score) => score.memberId !== memberId),
  };
}

/** The same as it is told. */
function describeNearest(
  parts: Reading,
  face: AttemptFace,
  memberId: number,
): Pick<Consequences, 'distanceToMember' | 'closestOther'> {
  const { store, calibration, supportSet } = parts;
  const { falseMatchRate } = decisionPolicy(store, calibration);
  const memberCount = supportSet.get().members.length;
  const inSteps = ({ distance, sampleCount }: MemberScore): number =>
    readable(distance, thresholdFor(calibration, falseMatchRate, sampleCount, memberCount));
  const { own, other } = nearest(parts, face, memberId);
  const name = other === undefined ? undefined : store.members.find(other.memberId)?.name;
  return {
    distanceToMember: own === undefined ? null : inSteps(own),
    closestOther:
      other === undefined || name === undefined ? null : { memberId: other.memberId, name, distance: inSteps(other) },
  };
}

function reasonFor(parts: Reading, face: AttemptFace, memberId: number): Consequences['reason'] {
  if (face.embedder !== parts.embedder) return 'otherEmbedder';
  if (isTooPoor(face)) return 'tooPoor';
  if ((parts.store.members.find(memberId)?.sampleCount ?? 0) >= limits.samplesPerMember) return 'full';
  const kept = parts.supportSet.kept().filter((sample) => sample.memberId === memberId);
  const { duplicate } = faceLimits(parts.calibration);
  if (findDuplicate(face.embedding, kept, { duplicate }, parts.supportSet.space) !== null) return 'duplicate';
  if (isCloserToOther(face.embedding, memberId, parts.supportSet.get(), parts.calibration)) return 'closerToOther';
  const { own } = nearest(parts, face, memberId);
  if (own === undefined || own.distance > thresholdFor(parts.calibration, doubtfulRate, own.sampleCount, 1))
    return 'tooFar';
  return 'ready';
}

/** Of these faces those that an owner may file under a member: each fit to be a sample, and none twice. */
export function fitFaces(parts: Reading, faces: readonly AttemptFace[], memberId: number): AttemptFace[] {
  const { calibration, store, supportSet } = parts;
  const { duplicate } = faceLimits(calibration);
  const room = limits.samplesPerMember - (store.members.find(memberId)?.sampleCount ?? 0);
  const fit: AttemptFace[] = [];
  for (const face of faces) {
    const reason = reasonFor(parts, face, memberId);
    const taken = fit.map(({ embedding }, id) => ({ id, memberId, embedding }));
    const isTwice = findDuplicate(face.embedding, taken, { duplicate }, supportSet.space) !== null;
    if (fit.length < room && !isTwice && (reason === 'ready' || doubts.includes(reason))) fit.push(face);
  }
  return fit;
}

/**
 * What claiming this face for a member would do. Members take on what resembles them; an owner is warned and decides.
 */
export function judgeClaim(parts: Reading, face: AttemptFace | null, memberId: number, isOwner: boolean): Consequences {
  const unknown = {
    distanceToMember: null,
    closestOther: null,
    wouldRecogniseRecorded: { before: 0, after: 0 },
    advice: [],
  };
  if (face === null) return { sampleWouldBeAdded: false, reason: 'noFace', ...unknown };
  const reason = reasonFor(parts, face, memberId);
  if (reason === 'otherEmbedder') return { sampleWouldBeAdded: false, reason, ...unknown };
  const sampleWouldBeAdded = reason === 'ready' || (isOwner && doubts.includes(reason));
  const { distanceToMember, closestOther } = describeNearest(parts, face, memberId);
  const count = createRefusalCount(parts, decisionPolicy(parts.store, parts.calibration), memberId);
  const before = count(untuned(parts.supportSet.get()));
  const inUse = parts.supportSet.kept().filter((sample) => sample.inUse);
  const withFace = buildSupportSet([...inUse, { id: 0, memberId, embedding: face.embedding }], parts.supportSet.space);
  const after = sampleWouldBeAdded ? count(withFace) : before;
  const advice: Consequences['advice'] =
    reason === 'closerToOther' ? ['lookAtPair'] : reason === 'tooFar' ? ['addPictures'] : [];
  return {
    sampleWouldBeAdded,
    reason,
    distanceToMember,
    closestOther,
    wouldRecogniseRecorded: { before, after },
    advice,
  };
}

/** What saying "that was not me" would do: it marks the attempt, and where somebody was let in, says what helps. */
export function judgeDisowning(
  parts: Reading,
  face: AttemptFace | null,
  memberId: number,
  wasLetIn: boolean,
): Consequences {
  const comparable = face?.embedder === parts.embedder ? face : null;
  const place =
    comparable === null ? { distanceToMember: null, closestOther: null } : describeNearest(parts, comparable, memberId);
  const level = parts.store.settings.read().securityLevel;
  const recognised = createRefusalCount(parts, policyAt(parts.calibration, level), memberId);
  const count = comparable === null ? 0 : recognised(untuned(parts.supportSet.get()));
  const canBeStricter = isStricter(strictest(), level);
  return {
    sampleWouldBeAdded: false,
    reason: 'onlyMarked',
    distanceToMember: place.distanceToMember,
    closestOther: place.closestOther,
    wouldRecogniseRecorded: { before: count, after: count },
    advice: wasLetIn ? [...(canBeStricter ? (['stricterLevel'] as const) : []), 'addPictures'] : [],
  };
}
