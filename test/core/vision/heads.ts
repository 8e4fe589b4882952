import { meshPoints } from '#core/vision/face-mesh.ts';
import { meshOfLandmark } from '#core/vision/landmarks68.ts';
import { meanFaceStart, meanFaceX, meanFaceY } from '#core/vision/mean-face.ts';
import { applySimilarity, type Similarity } from '#core/vision/similarity.ts';

type Turn = { readonly yaw?: number; readonly pitch?: number; readonly roll?: number };

const radians = Math.PI / 180;

/**
 * A mesh of four points that matter for the pose, turned by degrees: yaw to the image's right, pitch up, roll
 * clockwise.
 */
export const turnedHead = ({ yaw = 0, pitch = 0, roll = 0 }: Turn): Float32Array => {
  const mesh = new Float32Array(meshPoints * 3);
  const corners = { 10: [0, -80, 0], 152: [0, 80, 0], 234: [-60, 0, 0], 454: [60, 0, 0] } as const;
  for (const [index, [x, y, z]] of Object.entries(corners)) {
    const [cosP, sinP] = [Math.cos(pitch * radians), Math.sin(pitch * radians)];
    const [y1, z1] = [y * cosP + z * sinP, -y * sinP + z * cosP];
    const [cosY, sinY] = [Math.cos(yaw * radians), Math.sin(yaw * radians)];
    const [x2, z2] = [x * cosY - z1 * sinY, x * sinY + z1 * cosY];
    const [cosR, sinR] = [Math.cos(roll * radians), Math.sin(roll * radians)];
    mesh.set([x2 * cosR - y1 * sinR, x2 * sinR + y1 * cosR, z2], Number(index) * 3);
  }
  return mesh;
};

/**
 * A mesh whose landmarks lie exactly where the mean face says, on the chip of the given size and padding, then moved.
 */
export const meanMesh = (move: Similarity, size = 150, padding = 0.25): Float32Array => {
  const mesh = new Float32Array(meshPoints * 3);
  meanFaceX.forEach((meanX, i) => {
    const place = (mean: number) => ((padding + mean) / (2 * padding + 1)) * size;
    const { x, y } = applySimilarity(move, { x: place(meanX), y: place(meanFaceY[i] ?? 0) });
    mesh.set([x, y, 0], 3 * (meshOfLandmark[i + meanFaceStart] ?? 0));
  });
  return mesh;
};
