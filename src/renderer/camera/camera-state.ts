import type { CameraLook } from '#contract/calls/device.ts';
import type { PictureFault } from '#contract/face.ts';
import type { CameraProblem } from './camera-problem.ts';
import type { OpenCamera } from './open-camera.ts';

/** What is wrong with the pictures of a camera that runs; null while nothing is. */
export type PictureTrouble = Extract<CameraProblem, 'black' | PictureFault> | null;

/** Where the camera stands. */
export type CameraState =
  | { readonly kind: 'starting' }
  /** `look`: what is done to its picture. */
  | ({ readonly kind: 'running'; readonly trouble: PictureTrouble; readonly look: CameraLook } & OpenCamera)
  | { readonly kind: 'problem'; readonly problem: CameraProblem };

/** What keeps the camera from showing a face; null while nothing does. */
export function problemOf(camera: CameraState): CameraProblem | null {
  if (camera.kind === 'problem') return camera.problem;
  return camera.kind === 'running' ? camera.trouble : null;
}
