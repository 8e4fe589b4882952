import type { SeenSignals } from '../../../src/core/liveness/blink.ts';
import type { FaceSignals } from '../../../src/core/liveness/face-signals.ts';

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
}): Trace => Array.from({ length: Math.floor((ms * rate) / 1000) }, (_, i) => ({ ...calmFace, ...change((1000 * i) / rate), atMs: from + (1000 * i) / rate }));
