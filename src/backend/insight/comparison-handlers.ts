import type { Comparison, FaceRef } from '#contract/calls/compare.ts';
import { FamiliarError } from '#contract/result.ts';
import { compareLandmarks } from '#core/gallery/compare-landmarks.ts';
import { memberPairs, typicalOwnScores } from '#core/gallery/member-pairs.ts';
import type { StoredMember } from '#core/ports/member-store.ts';
import type { Vault } from '#core/ports/vault.ts';
import { type Calibration, thresholdFor } from '#core/recognition/calibration.ts';
import { distance, type Embedding } from '#core/recognition/embedding.ts';
import { strangerRateAt } from '#core/recognition/stranger-rate.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { createPairAdvice } from '../members/describe-lookalikes.ts';

type FoundFace = Comparison['a'] & { readonly embedding: Embedding };

const gone = (): FamiliarError => new FamiliarError('comparedFaceGone');
const otherNet = (): FamiliarError => new FamiliarError('comparedOtherNet');

type Parts = {
  readonly vault: Vault;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly supportSet: SupportSetCache;
};

/** Faces and members held against each other. */
export function createComparisonHandlers(parts: Parts): HandlersOf<'compare'> & HandlersOf<'pairs'> {
  const { vault, supportSet, calibration, embedder } = parts;

  function findFace(ref: FaceRef): FoundFace {
    const store = vault.store;
    if (ref.kind === 'sample') {
      const stored = store.samples.list(ref.memberId).find(({ id }) => id === ref.sampleId);
      if (stored === undefined) throw gone();
      const kept = supportSet.kept().find(({ id, memberId }) => id === ref.sampleId && memberId === ref.memberId);
      if (kept === undefined) throw otherNet();
      const { quality, pose, createdAt, landmarks } = stored;
      return {
        quality,
        pose,
        at: createdAt,
        name: store.members.find(ref.memberId)?.name ?? null,
        landmarks: landmarks ? [...landmarks] : null,
        embedding: kept.embedding,
      };
    }
    const face = store.attemptFaces.find(ref.attemptId);
    const [attempt] = store.attempts.list(1, { attemptId: ref.attemptId });
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

  function verdictOf(apart: number, threshold: number): Comparison['verdict'] {
    if (apart <= threshold) return 'same';
    return apart <= threshold + calibration.margin ? 'near' : 'different';
  }

  return {
    'compare.faces': (refs) => {
      const [{ embedding: one, ...a }, { embedding: other, ...b }] = [findFace(refs.a), findFace(refs.b)];
      const apart = distance(one, other);
      const { falseMatchRate } = decisionPolicy(parts);
      const threshold = thresholdFor(calibration, falseMatchRate, 1, supportSet.get().members.length);
      const regions = a.landmarks === null || b.landmarks === null ? [] : compareLandmarks(a.landmarks, b.landmarks);
      const verdict = verdictOf(apart, threshold);
      return {
        distance: apart,
        threshold,
        margin: calibration.margin,
        strangerRate: strangerRateAt(calibration, apart),
        verdict,
        a,
        b,
        regions,
      };
    },
    'pairs.list': async (_, { checkpoint }) => {
      const placements = await supportSet.placements();
      checkpoint();
      const store = vault.store;
      const adviceFor = createPairAdvice(parts, placements);
      const members = new Map(store.members.list().map((member) => [member.id, member]));
      const typical = typicalOwnScores(placements);
      const present = supportSet.get().members.flatMap(({ memberId, sampleCount }) => {
        const name = members.get(memberId)?.name;
        return name === undefined ? [] : [{ memberId, name, sampleCount, typicalOwn: typical.get(memberId) ?? null }];
      });
      const pairs = memberPairs(placements, decisionPolicy(parts)).map(
        ({ memberIds: [one, other], samples, ...pair }) => {
          const both = [members.get(one), members.get(other)].filter(
            (member): member is StoredMember => member !== undefined,
          );
          const advice = pair.state === 'clear' ? null : adviceFor(both);
          return {
            memberIds: [one, other] as [number, number],
            ...pair,
            margin: calibration.margin,
            advice,
            samples: { ...samples },
          };
        },
      );
      return { members: present, pairs };
    },
  };
}
