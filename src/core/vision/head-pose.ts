import type { Pose } from '#contract/face.ts';

type Vector = readonly [number, number, number];

/** Mesh points: top of the forehead and chin, the image's left and right side of an upright face. */
const [forehead, chin, leftSide, rightSide] = [10, 152, 234, 454];

const degrees = 180 / Math.PI;

/**
 * Head pose from the mesh's own depth: the axes from one side of the face to the other and from forehead to chin, made
 * square, give the direction of the nose. Signs as in Pose. Changes are good to about a degree; `pitch` has an offset
 * of some degrees that differs from person to person.
 */
export function headPose(mesh: Float32Array): Pose {
  const down = difference(mesh, chin, forehead);
  const across = unit(difference(mesh, rightSide, leftSide));
  const back = unit(cross(across, down));
  return {
    yaw: Math.atan2(-back[0], back[2]) * degrees,
    pitch: Math.asin(Math.max(-1, Math.min(1, back[1]))) * degrees,
    roll: Math.atan2(across[1], across[0]) * degrees,
  };
}

function difference(mesh: Float32Array, to: number, from: number): Vector {
  const axis = (index: number) => (mesh[3 * to + index] as number) - (mesh[3 * from + index] as number);
  return [axis(0), axis(1), axis(2)];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
