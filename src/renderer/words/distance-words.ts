import type { SampleAnalysis } from '#contract/support-set.ts';

/** What a distance between a picture and a person is. */
export const toPersonWords =
  'From a picture to a person: half of it is how far the middle of that person’s pictures lies, half how far the nearest one.';

/** What a distance between two pictures is, and why it differs from one to a person. */
export const toPictureWords =
  'From picture to picture. A distance to a person counts all of their pictures, so it is a little different.';

/** The distances of a sample in sentences: to the member's other samples, and to the nearest other member, whom only owners are told, with what would be too near. */
export function distanceWords(
  { toOwn, nearestOther }: Pick<SampleAnalysis, 'toOwn' | 'nearestOther'>,
  name: string,
): readonly string[] {
  const own =
    toOwn === null
      ? `There is no other picture of ${name} in use to compare with.`
      : `${toOwn.toFixed(2)} from the other pictures of ${name}.`;
  if (nearestOther === null) return [own, 'Nobody else in the household has a face yet.'];
  const { name: other, score, threshold } = nearestOther;
  const who = other === null ? 'the nearest other member' : `${other}, the nearest other member`;
  return [own, `${score.toFixed(2)} from ${who}, who would match at ${threshold.toFixed(2)}.`];
}
