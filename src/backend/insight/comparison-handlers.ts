import type { Comparison, FaceRef } from '#contract/calls/compare.ts';
import type { CallOutput } from '#contract/contract.ts';
import { FamiliarError } from '#contract/result.ts';
import { compareLandmarks } from '#core/gallery/compare-landmarks.ts';
import { memberPairs, typicalOwnScores } from '#core/gallery/member-pairs.ts';
import { misfiledSamples } from '#core/gallery/misfiled.ts';
import type { Placement } from '#core/gallery/place-samples.ts';
import type { StoredMember } from '#core/ports/member-store.ts';
import type { Store } from '#core/ports/store.ts';
import { type Calibration, thresholdFor } from '#core/recognition/calibration.ts';
import { dot, type Embedding } from '#core/recognition/embedding.ts';
import { type LatentSpace, primaryPart } from '#core/recognition/latent-space.ts';
import { readable } from '#core/recognition/readable.ts';
import { strangerRateAt } from '#core/recognition/stranger-rate.ts';
import { scoreOf } from '#core/recognition/support-set.ts';
import { decisionPolicy, policyAt } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { createPairAdvice } from '../members/describe-lookalikes.ts';

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples' | 'attempts' | 'attemptFaces' | 'settings'>;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly supportSet: SupportSetCache;
};

/** Faces and members held against each other. */
export function createComparisonHandlers(parts: Parts): HandlersOf<'compare'> & HandlersOf<'pairs'> {
  return {
    'compare.faces': ({ a, b }) => compareFaces(parts, findFace(parts, a), findFace(parts, b)),
    'pairs.list': async (_, { checkpoint }) => {
      const placements = await parts.supportSet.placements();
      checkpoint();
      return listPairs(parts, placements);
    },
  };
}

type FoundFace = Comparison['a'] & { readonly embedding: Embedding };

const gone = (): FamiliarError => new FamiliarError('comparedFaceGone');
const otherNet = (): FamiliarError => new FamiliarError('comparedOtherNet');

function findFace(parts: Parts, ref: FaceRef): FoundFace {
  return ref.kind === 'sample' ? findSample(parts, ref) : findAttempt(parts, ref.attemptId);
}

function findSample(
  { store, supportSet }: Parts,
  { memberId, sampleId }: Extract<FaceRef, { kind: 'sample' }>,
): FoundFace {
  const stored = store.samples.list(memberId).find(({ id }) => id === sampleId);
  if (stored === undefined) throw gone();
  const kept = supportSet.kept().find((sample) => sample.id === sampleId && sample.memberId === memberId);
  if (kept === undefined) throw otherNet();
  const { quality, pose, createdAt, landmarks } = stored;
  return {
    quality,
    pose,
    at: createdAt,
    name: store.members.find(memberId)?.name ?? null,
    landmarks: landmarks ? [...landmarks] : null,
    embedding: kept.embedding,
  };
}

function findAttempt({ store, embedder }: Parts, attemptId: number): FoundFace {
  const face = store.attemptFaces.find(attemptId);
  const [attempt] = store.attempts.list(1, { attemptId });
  if (face === null || attempt === undefined) throw gone();
  if (face.embedder !== embedder) throw otherNet();
  const { quality, pose, landmarks, embedding } = face;
  return {
    quality,
    pose,
    at: attempt.at,
    name: attempt.memberName,
    landmarks: landmarks ? [...landmarks] : null,
    embedding,
  };
}

/** The score of one face against the other, as if either were the only sample of a member: in the mean of both ways. */
function scorePair(one: Embedding, other: Embedding, space: LatentSpace): number {
  const primary = dot(primaryPart(one, space), other);
  const handicap = (space.handicapOf(one) + space.handicapOf(other)) / 2;
  return scoreOf({ primary, secondary: dot(one, other) - primary, nearestPrimary: primary, handicap });
}

function compareFaces(parts: Parts, one: FoundFace, other: FoundFace): Comparison {
  const { store, calibration, supportSet } = parts;
  const [{ embedding, ...a }, { embedding: otherEmbedding, ...b }] = [one, other];
  const apart = scorePair(embedding, otherEmbedding, supportSet.space);
  const { falseMatchRate } = decisionPolicy(store, calibration);
  const threshold = thresholdFor(calibration, falseMatchRate, 1, supportSet.get().members.length);
  const told = readable(apart, threshold);
  const isNear = apart <= threshold + calibration.margin;
  return {
    distance: told,
    threshold,
    margin: calibration.margin,
    strangerRate: strangerRateAt(calibration, told),
    verdict: apart <= threshold ? 'same' : isNear ? 'near' : 'different',
    a,
    b,
    regions: a.landmarks === null || b.landmarks === null ? [] : compareLandmarks(a.landmarks, b.landmarks),
  };
}

function listPairs(parts: Parts, placements: readonly Placement[]): CallOutput<'pairs.list'> {
  const { store, calibration, supportSet } = parts;
  const level = store.settings.read().securityLevel;
  const adviceFor = createPairAdvice(calibration, level, placements, supportSet.space);
  const members = new Map(store.members.list().map((member) => [member.id, member]));
  const typical = typicalOwnScores(placements);
  const policy = policyAt(calibration, level);
  const present = supportSet.get().members.flatMap(({ memberId, sampleCount }) => {
    const name = members.get(memberId)?.name;
    const own = typical.get(memberId);
    const threshold = thresholdFor(calibration, policy.falseMatchRate, sampleCount, supportSet.get().members.length);
    const typicalOwn = own === undefined ? null : readable(own, threshold);
    return name === undefined ? [] : [{ memberId, name, sampleCount, typicalOwn }];
  });
  const misfiled = misfiledSamples(placements, policy);
  const pairs = memberPairs(placements, policy, supportSet.space).map(
    ({ memberIds: [one, other], samples, ...pair }) => {
      const both = [members.get(one), members.get(other)].filter(
        (member): member is StoredMember => member !== undefined,
      );
      const wrong = misfiled
        .filter(({ memberId, looksLike }) => [one, other].every((id) => id === memberId || id === looksLike))
        .map(({ sampleId, memberId }) => ({ sampleId, memberId }));
      return {
        memberIds: [one, other] as [number, number],
        ...pair,
        smallest: readable(pair.smallest, pair.threshold),
        typical: readable(pair.typical, pair.threshold),
        margin: calibration.margin,
        advice: pair.state === 'clear' || wrong.length > 0 ? null : adviceFor(both),
        samples: { ...samples },
        misfiled: wrong,
      };
    },
  );
  return { members: present, pairs };
}
