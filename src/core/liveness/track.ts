import type { SeenSignals } from './blink.ts';

/**
 * Beyond these, from one frame to the next, a face was not followed but exchanged: times in milliseconds, lengths in
 * eye distances, angles in degrees.
 */
const jumps = { longestGapMs: 2000, movement: 1.5, logScale: 0.4, turn: 30 } as const;

/** Whether one frame cannot follow the other in the life of one face: a gap, a cut, or a jump. */
export function breaksTrack(before: SeenSignals, seen: SeenSignals): boolean {
  const unit = Math.max(before.eyeDistance, seen.eyeDistance) || 1;
  const movement = Math.hypot(seen.centre.x - before.centre.x, seen.centre.y - before.centre.y) / unit;
  return (
    seen.atMs - before.atMs > jumps.longestGapMs ||
    movement > jumps.movement ||
    Math.abs(Math.log((seen.eyeDistance || 1) / (before.eyeDistance || 1))) > jumps.logScale ||
    Math.abs(seen.pose.yaw - before.pose.yaw) > jumps.turn ||
    Math.abs(seen.pose.pitch - before.pose.pitch) > jumps.turn
  );
}
