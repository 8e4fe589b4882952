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

/**
 * The look that a picture shows, seen from the person (left is the person's own left); null when turned too far for
 * any. It is told from that picture alone: no other picture of the person can change what it is called.
 * @param straight how the same head was held looking straight on in the same sitting, where that was seen
 */
export function lookOf(pose: Pose, straight: Pose | null = null): EnrolmentPose | null {
  const { yaw, pitch } = straight ? { yaw: pose.yaw - straight.yaw, pitch: pose.pitch - straight.pitch } : turnOf(pose);
  if (Math.abs(yaw) > lookLimits.most || Math.abs(pitch) > lookLimits.most) return null;
  const { up, down } = straight ? lookLimits.ofThisHead : lookLimits.ofAnyHead;
  const aside = Math.abs(yaw) / lookLimits.toTheSide;
  const tilted = pitch > 0 ? pitch / up : -pitch / down;
  if (Math.max(aside, tilted) < 1) return 'front';
  if (aside >= tilted) return yaw > 0 ? 'left' : 'right';
  return pitch > 0 ? 'up' : 'down';
}
