import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import { faceBox } from '#renderer/kit/face-shape.ts';

/** The middle of the ring and its radii, in the units of the face shape: an oval that is longer below its middle. */
const ring = { x: faceBox.width / 2, y: 56, aside: 57, above: 63, below: 73 } as const;

/** Turned by less than this, of what makes a look, a head points nowhere in particular. */
const still = 0.25;

/**
 * Where the bead sits that follows a head, as in a mirror: the person's left is on the left. `size` is 0 for a head
 * that looks straight on, or is not there, and 1 from where a look begins.
 */
export function beadAt(heading: EnrolmentView['heading']): { x: number; y: number; size: number } {
  const { aside, tilt } = heading ?? { aside: 0, tilt: 0 };
  const turn = Math.hypot(aside, tilt);
  if (turn < still) return { x: ring.x, y: ring.y - ring.above, size: 0 };
  const down = -tilt / turn;
  return {
    x: ring.x - (aside / turn) * ring.aside,
    y: ring.y + down * (down < 0 ? ring.above : ring.below),
    size: Math.min(1, turn),
  };
}
