import type { Pose } from '#contract/face.ts';
import { mean } from '../numerics/averages.ts';
import { interocularDistance } from '../vision/eyes.ts';
import { meshPoint } from '../vision/face-mesh.ts';
import type { Point } from '../vision/image.ts';
import type { Planarity } from './planarity.ts';

/**
 * What one camera frame shows of a lone face that liveness goes by. Lengths in pixels of the frame, angles in degrees.
 */
export type FaceSignals = {
  readonly pose: Pose;
  /** The middle of the face between eyes and mouth. */
  readonly centre: Point;
  /** Distance between the middles of the eyes. */
  readonly eyeDistance: number;
  /** Opening over width of the image's left and right eye. */
  readonly eyes: readonly [number, number];
  /** Gap between the lips and width of the mouth, in eye distances. */
  readonly mouthGap: number;
  readonly mouthWidth: number;
  /** This view against an earlier one from another side, when there was one. */
  readonly planarity: Planarity | null;
};

/** Mesh points that hardly move with expressions: outer and inner corners of the eyes, sides of the nose. */
const steadyPoints = [33, 133, 263, 362, 98, 327] as const;

/** Puts the signals of a face together from its mesh and what was measured on its pixels. */
export function faceSignals(
  mesh: Float32Array,
  pose: Pose,
  eyes: readonly [number, number],
  planarity: Planarity | null,
): FaceSignals {
  const eyeDistance = interocularDistance(mesh);
  const places = steadyPoints.map((index) => meshPoint(mesh, index));
  return {
    pose,
    centre: { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) },
    eyeDistance,
    eyes,
    mouthGap: gap(mesh, 13, 14) / (eyeDistance || 1),
    mouthWidth: gap(mesh, 61, 291) / (eyeDistance || 1),
    planarity,
  };
}

function gap(mesh: Float32Array, first: number, second: number): number {
  const [a, b] = [meshPoint(mesh, first), meshPoint(mesh, second)];
  return Math.hypot(a.x - b.x, a.y - b.y);
}
