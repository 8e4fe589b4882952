import type { SampleAnalysis } from '#contract/support-set.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** Distances, and what they are between. */
export const distances = {
  toPerson: text`From a picture to a person: half to the middle of that person’s pictures, half to the nearest one; more
    where strangers come near, less where they stay away.`,
  toPicture: text`From picture to picture; more where strangers come near. A distance to a person counts all of their
    pictures, so it is a little different.`,

  /** From a sample to the member's other samples; null where there is no other. */
  toOwn: (distance: number | null, name: string): string =>
    distance === null
      ? `There is no other picture of ${name} in use to compare with.`
      : `${formats.decimal(distance, 2)} from the other pictures of ${name}.`,
  /** From a sample to the nearest other member, and what would be too near. */
  toNearestOther: (nearest: SampleAnalysis['nearestOther']): string => {
    if (nearest === null) return 'Nobody else in the household has a face yet.';
    const [score, threshold] = [formats.decimal(nearest.score, 2), formats.decimal(nearest.threshold, 2)];
    return `${score} from ${nearest.name}, the nearest other member, who would match at ${threshold}.`;
  },
};
