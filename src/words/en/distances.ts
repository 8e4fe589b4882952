import type { SampleAnalysis } from '#contract/support-set.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** Distances, and what they are between. */
export const distances = {
  toPerson: text`The distance to a person is the average of the distance to their typical picture and to their closest
    one. It counts as more where many strangers look like that person.`,
  toPicture: text`This is the distance between two pictures. The distance to a person counts all of their pictures, so
    it is a little different.`,

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
