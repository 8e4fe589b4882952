import { type Calibration, thresholdFor } from '../recognition/calibration.ts';
import type { Embedding } from '../recognition/embedding.ts';
import { type SupportSet, scoreMembers } from '../recognition/support-set.ts';

/** A face further from a member than all but this share of strangers' pictures is hardly theirs. */
export const doubtfulRate = 1e-2;

/**
 * Whether a face lies nearer to another member than to this one. To a member without samples in use nothing is near: then a face counts as somebody
 * else's that is not clearly farther from everyone than strangers are.
 */
export function isCloserToOther(embedding: Embedding, memberId: number, supportSet: SupportSet, calibration: Calibration): boolean {
  const scores = scoreMembers(embedding, supportSet);
  const own = scores.find((score) => score.memberId === memberId);
  const other = scores.find((score) => score.memberId !== memberId);
  if (other === undefined) return false;
  if (own !== undefined) return other.distance < own.distance;
  return other.distance <= thresholdFor(calibration, doubtfulRate, other.sampleCount, 1);
}
