import type { LivenessLevel } from '#contract/liveness.ts';
import type { Draw } from '../liveness/challenge.ts';

/** How many good frames an attempt takes and how it ends; times in milliseconds. */
export type AttemptRules = {
  readonly minFrames: number;
  readonly maxFrames: number;
  readonly minDurationMs: number;
  /** Frames fused into one query: the latest so many. */
  readonly fusedFrames: number;
  /**
   * Comparisons without a match that count as a failed attempt even if no single attempt lasted: faces shown one after
   * the other.
   */
  readonly maxCompared: number;
  /** As how many comparisons it counts when a face that matched leaves before it has shown itself to be alive. */
  readonly abandonedCompared: number;
  /** The view must be empty this long to count as left. */
  readonly absenceMs: number;
  /** And this long while nobody has been seen yet: a camera that wakes up shows pictures that are too dim first. */
  readonly unseenAbsenceMs: number;
  /** A frame of an empty view vouches for no longer than this before it: the camera may have been away. */
  readonly frameVouchesMs: number;
  /** What was under way is over when the camera gave no frame for so long: nobody saw who was there. */
  readonly cameraGapMs: number;
};

export const attemptRules: AttemptRules = {
  minFrames: 2,
  maxFrames: 8,
  minDurationMs: 1500,
  fusedFrames: 5,
  maxCompared: 16,
  abandonedCompared: 5,
  absenceMs: 1000,
  unseenAbsenceMs: 4000,
  frameVouchesMs: 500,
  cameraGapMs: 4000,
};

/** Whether a face that matches must show itself to be alive, and who draws what it is asked for. */
export type LivenessDemand =
  | { readonly level: 'off' }
  | { readonly level: Exclude<LivenessLevel, 'off'>; readonly draw: Draw };
