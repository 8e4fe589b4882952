import type { Nearness } from '#contract/support-set.ts';
import { thresholdFor } from '../recognition/calibration.ts';
import type { DecisionPolicy } from '../recognition/decide.ts';
import type { Embedding } from '../recognition/embedding.ts';
import { type SupportSet, scoreTemplates } from '../recognition/support-set.ts';

/** A verdict changes only where a face has passed a limit by this share of the threshold. */
export const nearnessBand = 0.05;

const ranks = { near: 1, veryNear: 2 } as const satisfies Record<Nearness, number>;
const rankOf = (nearness: Nearness | null): number => (nearness === null ? 0 : ranks[nearness]);

/** How far beyond a limit a face may lie and still be within it, as a share of the threshold. */
function slackOf(level: Nearness, told: Nearness | null | undefined): number {
  if (told === undefined) return 0;
  return rankOf(told) >= ranks[level] ? nearnessBand : -nearnessBand;
}

/**
 * How near a face comes to anybody but its own member, in a word: `veryNear` where it would be taken for them, `near`
 * within the margin beyond, null farther away. By the template alone, which says nothing of any one picture.
 * @param told what was said of the same face before; undefined where nothing was
 */
export function nearnessToOthers(
  face: { readonly embedding: Embedding; readonly memberId: number },
  supportSet: SupportSet,
  { calibration, falseMatchRate }: DecisionPolicy,
  told: Nearness | null | undefined,
): Nearness | null {
  const others = scoreTemplates(face.embedding, supportSet).filter(({ memberId }) => memberId !== face.memberId);
  const reaches = (level: Nearness): boolean =>
    others.some(({ distance, sampleCount }) => {
      const threshold = thresholdFor(calibration, falseMatchRate, sampleCount, supportSet.members.length);
      const limit = level === 'near' ? threshold + calibration.margin : threshold;
      return distance <= limit + slackOf(level, told) * threshold;
    });
  if (reaches('veryNear')) return 'veryNear';
  return reaches('near') ? 'near' : null;
}
