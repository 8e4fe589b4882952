import type { enrolmentHints } from '#contract/calls/enrolment.ts';
import type { Quality } from '#contract/face.ts';
import { lightingOf } from './coverage.ts';

type PictureHint = (typeof enrolmentHints)[number];

/** Sharpness below which a picture that passes the gates could still be much sharper. */
const softBelow = 0.3;

/** What would make a better picture of a face that is good enough; light comes first, since blur follows from it. */
export function hintFor(quality: Pick<Quality, 'brightness' | 'sharpness'>): PictureHint | null {
  const lighting = lightingOf(quality);
  if (lighting !== 'even') return lighting;
  return quality.sharpness < softBelow ? 'soft' : null;
}
