import type { LivenessEvidence, LivenessLevel, LivenessReason } from '#contract/liveness.ts';
import { median } from '../numerics/averages.ts';
import type { LivenessState } from './liveness.ts';

type Judgement = {
  readonly level: LivenessLevel;
  readonly reason: LivenessReason | null;
  /** Monotonic milliseconds, as the state's. */
  readonly endedAt: number;
  readonly camera: LivenessEvidence['camera'];
};

/** The numbers behind a judgement, rounded, for the record of an attempt. */
export function evidenceNumbers(
  { startedAt, evidence, actions }: LivenessState,
  { level, reason, endedAt, camera }: Judgement,
): LivenessEvidence {
  const { views } = evidence;
  return {
    level,
    reason,
    seconds: rounded((endedAt - startedAt) / 1000, 2),
    frames: evidence.frames,
    stillBlinks: evidence.stillBlinks,
    movingBlinks: evidence.movingBlinks,
    depth: views.length === 0 ? null : rounded(median(views.map(({ residual }) => residual)), 4),
    relief: views.length === 0 ? null : rounded(median(views.map(({ relief }) => relief)), 2),
    comparisons: views.length,
    yawRange: width(evidence.yaw),
    pitchRange: width(evidence.pitch),
    mouthRange: width(evidence.mouth),
    path: rounded(evidence.path, 2),
    actions: [...actions],
    camera,
  };
}

function width({ least, most }: { readonly least: number; readonly most: number }): number {
  return most < least ? 0 : rounded(most - least, 2);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
