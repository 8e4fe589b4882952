import { type Calibration, thresholdFor } from '../recognition/calibration.ts';
import type { Embedding } from '../recognition/embedding.ts';
import { type SupportSet, scoreMembers } from '../recognition/support-set.ts';

/**
 * A face further from a member than all but this share of strangers' pictures is hardly theirs. It is far wider than
 * what signs in: by the calibration a member with one picture is refused 5 times in 100 at `balanced`, and 15 times in
 * 1,000 at this rate, so that most of what was refused can be claimed; a hundredth of strangers could, too, if a member
 * says that they are them.
 */
export const doubtfulRate = 1e-2;

/**
 * Whether a face lies nearer to another member than to this one, and not as far from both as strangers are, where
 * nearer means nothing. To a member without samples in use nothing is near.
 */
export function isCloserToOther(
  embedding: Embedding,
  memberId: number,
  supportSet: SupportSet,
  calibration: Calibration,
): boolean {
  const scores = scoreMembers(embedding, supportSet);
  const own = scores.find((score) => score.memberId === memberId);
  const other = scores.find((score) => score.memberId !== memberId);
  if (other === undefined || other.distance > thresholdFor(calibration, doubtfulRate, other.sampleCount, 1))
    return false;
  return own === undefined || other.distance < own.distance;
}
