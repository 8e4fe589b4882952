import type { CameraLook } from '#contract/calls/device.ts';
import type { CameraProblem } from './camera-problem.ts';
import type { OpenCamera } from './open-camera.ts';

/** Where the camera stands. */
export type CameraState =
  | { readonly kind: 'starting' }
  /** `isBlack`: it runs, but has shown nothing for a while. `look`: what is done to its picture. */
  | ({ readonly kind: 'running'; readonly isBlack: boolean; readonly look: CameraLook } & OpenCamera)
  | { readonly kind: 'problem'; readonly problem: CameraProblem };

/** What keeps the camera from showing a face; null while nothing does. */
export function problemOf(camera: CameraState): CameraProblem | null {
  if (camera.kind === 'problem') return camera.problem;
  return camera.kind === 'running' && camera.isBlack ? 'black' : null;
}
