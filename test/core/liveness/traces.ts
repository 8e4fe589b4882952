import type { LivenessAction } from '#contract/liveness.ts';
import type { SeenSignals } from '#core/liveness/blink.ts';
import type { FaceSignals } from '#core/liveness/face-signals.ts';
import type { Planarity } from '#core/liveness/planarity.ts';

export type Trace = readonly SeenSignals[];

/** A face that looks straight ahead from half a metre, eyes open, mouth shut. */
const calmFace: FaceSignals = {
  pose: { yaw: 0, pitch: 0, roll: 0 },
  centre: { x: 320, y: 240 },
  eyeDistance: 90,
  eyes: [0.3, 0.31],
  mouthGap: 0.02,
  mouthWidth: 0.8,
  planarity: null,
};

/** The signals of a calm face over some time, changed as wanted at each moment. */
export const trace = ({
  ms,
  rate = 25,
  from = 0,
  change = () => ({}),
}: {
  ms: number;
  rate?: number;
  from?: number;
  change?: (ms: number) => Partial<FaceSignals>;
}): Trace =>
  Array.from({ length: Math.floor((ms * rate) / 1000) }, (_, i) => ({
    ...calmFace,
    ...change((1000 * i) / rate),
    atMs: from + (1000 * i) / rate,
  }));

/**
 * Somebody before the camera: how they look, by what is asked of them, for how long it has been asked, and the time.
 */
export type Play = (action: LivenessAction | null, sinceMs: number, atMs: number) => Partial<FaceSignals>;

/** Both eyes shut for a while. */
export const shut =
  (from: number, to: number) =>
  (ms: number): Partial<FaceSignals> =>
    ms >= from && ms < to ? { eyes: [0.1, 0.12] } : {};

/** Two views of a face, or of a sheet, that a plane explains up to this residual. */
export const compared = (residual: number, turn = 12, relief = residual > 0.014 ? 0.8 : 0): Planarity => ({
  residual,
  relief,
  tracks: 40,
  turn,
});

const swing = (ms: number, size: number): number => size * Math.sin((Math.PI * Math.min(Math.max(ms, 0), 1600)) / 1600);

/**
 * The signals of somebody who does what is asked in the second and a half after half a second's thought, with a face of
 * such depth.
 */
export const performed = (action: LivenessAction | null, sinceMs: number, residual: number): Partial<FaceSignals> => {
  const ms = sinceMs - 500;
  const side = action === 'turnLeft' ? 1 : -1;
  const yaw = swing(ms, 22 * side);
  switch (action) {
    case 'turnLeft':
    case 'turnRight':
      return {
        pose: { yaw, pitch: 0, roll: 0 },
        planarity: Math.abs(yaw) > 10 && Math.abs(yaw) < 16 ? compared(residual, yaw) : null,
      };
    case 'nod':
      return { pose: { yaw: 0, pitch: -swing(ms, 14), roll: 0 } };
    case 'openMouth':
      return { mouthGap: 0.02 + swing(ms, 0.4) };
    case 'blinkTwice':
      return { ...shut(400, 600)(ms), ...shut(1000, 1200)(ms) };
    default:
      return {};
  }
};
