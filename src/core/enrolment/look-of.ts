import { type EnrolmentPose, type Pose, restingPitch } from '#contract/face.ts';

type Turn = { readonly yaw: number; readonly pitch: number };

/**
 * From how many degrees away from straight on a head counts as turned, and beyond which it shows no look any more. How
 * an average head is held says less than how this one was held a moment before, and the mesh reads a lifted chin
 * farther than a lowered one. Those for any head were chosen on half of the people of pictures judged by eye
 * (research/notes/GATES.md).
 */
const lookLimits = {
  most: 40,
  toTheSide: 13,
  ofAnyHead: { up: 22, down: 14 },
  ofThisHead: { up: 9, down: 9 },
} as const;

/** Degrees away from an average head that looks straight on: yaw to the image's right, pitch upwards. */
export const turnOf = ({ yaw, pitch }: Pose): Turn => ({ yaw, pitch: pitch - restingPitch });

/** Where a head points to: `aside` to the person's own left, `tilt` upwards. From 1 or -1 on it shows another look. */
export type Heading = { readonly aside: number; readonly tilt: number };

/** The turn from how the same head was held looking straight on, or else from an average head. */
const turnFrom = (pose: Pose, straight: Pose | null): Turn =>
  straight ? { yaw: pose.yaw - straight.yaw, pitch: pose.pitch - straight.pitch } : turnOf(pose);

function headingOfTurn({ yaw, pitch }: Turn, { up, down }: { readonly up: number; readonly down: number }): Heading {
  return { aside: yaw / lookLimits.toTheSide, tilt: pitch / (pitch > 0 ? up : down) };
}

const limitsFrom = (straight: Pose | null) => (straight ? lookLimits.ofThisHead : lookLimits.ofAnyHead);

/** Where a head points to, measured as `lookOf` measures it. */
export const headingOf = (pose: Pose, straight: Pose | null): Heading =>
  headingOfTurn(turnFrom(pose, straight), limitsFrom(straight));

/**
 * The look that a picture shows, seen from the person (left is the person's own left); null when turned too far for
 * any. It is told from that picture alone: no other picture of the person can change what it is called.
 * @param straight how the same head was held looking straight on in the same sitting, where that was seen
 */
export function lookOf(pose: Pose, straight: Pose | null = null): EnrolmentPose | null {
  const turn = turnFrom(pose, straight);
  if (Math.abs(turn.yaw) > lookLimits.most || Math.abs(turn.pitch) > lookLimits.most) return null;
  const { aside, tilt } = headingOfTurn(turn, limitsFrom(straight));
  if (Math.max(Math.abs(aside), Math.abs(tilt)) < 1) return 'front';
  if (Math.abs(aside) >= Math.abs(tilt)) return aside > 0 ? 'left' : 'right';
  return tilt > 0 ? 'up' : 'down';
}
