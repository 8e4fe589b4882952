import { type Calibration, thresholdFor } from '../recognition/calibration.ts';
import type { Embedding } from '../recognition/embedding.ts';
import type { LatentSpace } from '../recognition/latent-space.ts';
import { type MemberScore, onlyMember, type SupportSet, scoreMembers } from '../recognition/support-set.ts';
import { doubtfulRate } from './closer-to-other.ts';
import type { EnrolledSample } from './enrolled-sample.ts';
import { type Placement, placeAtOnce } from './place-samples.ts';

/** The least pictures that can bear each other out. */
const leastAgreeing = 2;

/**
 * Whether a score against a member's pictures is that of somebody else: farther away than all but a hundredth of
 * strangers. What a picture on file is flagged by is what a new one is asked about.
 */
const isUnlike = ({ distance, sampleCount }: Omit<MemberScore, 'memberId'>, calibration: Calibration): boolean =>
  distance > thresholdFor(calibration, doubtfulRate, sampleCount, 1);

/** Which of these faces, by their place, do not look like the member; none where the member has no pictures in use. */
export function unlikeFaces(
  faces: readonly Embedding[],
  memberId: number,
  supportSet: SupportSet,
  calibration: Calibration,
): number[] {
  const own = onlyMember(supportSet, memberId);
  return faces.flatMap((face, place) => {
    const [score] = scoreMembers(face, own);
    return score !== undefined && isUnlike(score, calibration) ? [place] : [];
  });
}

/** Of these placements of one member's pictures in use those that look like the others; all where there is only one. */
export const agreeing = (own: readonly Placement[], calibration: Calibration): readonly Placement[] =>
  own.filter((placement) => placement.own === null || !isUnlike(placement.own, calibration));

/**
 * Whether a member's pictures in use say together who that is: two at least, and more than half of them, look like the
 * others. One alone may be the one that is somebody else's.
 */
export function doAgree(own: readonly EnrolledSample[], calibration: Calibration, space: LatentSpace): boolean {
  const inUse = own.filter((sample) => sample.inUse);
  if (inUse.length < leastAgreeing) return false;
  const { length } = agreeing(placeAtOnce(inUse, space), calibration);
  return length >= leastAgreeing && 2 * length > inUse.length;
}
