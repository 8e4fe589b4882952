import type { Pose } from '#contract/face.ts';
import { median } from '../numerics/averages.ts';
import { interocularDistance } from '../vision/eyes.ts';
import type { Point, RgbaImage } from '../vision/image.ts';
import { scaleOf } from '../vision/similarity.ts';
import { findCorners } from './corners.ts';
import { buildPyramid, type Pyramid } from './grey-image.ts';
import { fitHomography, type PointPair, transferErrors } from './homography.ts';
import { followPoints } from './optical-flow.ts';
import { type DepthPoint, measureRelief } from './relief.ts';
import { cutSteadyChip, steadyMesh, steadyOutline, steadyPlacement } from './steady-chip.ts';

/**
 * One view of a face, kept to be compared with a later one; the mesh and `eyeDistance`, between the middles of the
 * eyes, in pixels of the chip.
 */
export type FaceView = {
  readonly levels: Pyramid;
  readonly outline: readonly Point[];
  readonly mesh: readonly DepthPoint[];
  readonly eyeDistance: number;
  readonly pose: Pose;
};

/**
 * How little a face behaves like a picture between two views: the median distance of followed points from the best
 * homography, in eye distances; how much of a face's relief they show (1 as a face does, about 0 as a sheet); over how
 * many points it was measured, and the turn between the views in degrees.
 */
export type Planarity = {
  readonly residual: number;
  readonly relief: number;
  readonly tracks: number;
  readonly turn: number;
};

const levels = 3;
const maxCorners = 110;
const leastTracks = 25;
/** Pixels of the chip that a point may be off when it is followed there and back. */
const maxReturnError = 1;

/** Cuts the present view of a face out of a frame. */
export function viewFace(image: RgbaImage, mesh: Float32Array, pose: Pose): FaceView {
  const placement = steadyPlacement(mesh);
  return {
    levels: buildPyramid(cutSteadyChip(image, placement), levels),
    outline: steadyOutline(mesh, placement),
    mesh: steadyMesh(mesh, placement),
    eyeDistance: interocularDistance(mesh) / scaleOf(placement),
    pose,
  };
}

/** Compares two views of a face; null when too few points can be followed from one to the other. */
export function measurePlanarity(first: FaceView, second: FaceView): Planarity | null {
  const [whole] = first.levels;
  const corners = whole ? findCorners(whole, first.outline, maxCorners) : [];
  const pairs = followBothWays(first.levels, second.levels, corners);
  if (pairs.length < leastTracks) return null;
  const map = fitHomography(pairs);
  if (map === null) return null;
  const errors = transferErrors(map, pairs);
  const middle = median(errors.map(({ x, y }) => Math.hypot(x, y)));
  const turn = { yaw: second.pose.yaw - first.pose.yaw, pitch: second.pose.pitch - first.pose.pitch };
  const relief = measureRelief({ pairs, errors, middle, mesh: first.mesh, turn });
  return relief === null
    ? null
    : { residual: middle / first.eyeDistance, relief, tracks: pairs.length, turn: turn.yaw };
}

/** The points that come back to where they started. */
function followBothWays(from: Pyramid, to: Pyramid, points: readonly Point[]): PointPair[] {
  const there = followPoints(from, to, points);
  return points.flatMap((point, index) => {
    const place = there[index];
    if (!place) return [];
    const [back] = followPoints(to, from, [place]);
    return back && Math.hypot(back.x - point.x, back.y - point.y) <= maxReturnError ? [{ from: point, to: place }] : [];
  });
}
