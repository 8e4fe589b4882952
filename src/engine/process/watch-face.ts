import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import { createViewComparer } from '#core/liveness/compare-views.ts';
import { contourLength, eyePictures, eyeRatio } from '#core/liveness/eye-contour.ts';
import { type FaceSignals, faceSignals } from '#core/liveness/face-signals.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import type { FaceNets } from '../onnx/face-nets.ts';

/** Eye distances a face may move from one frame to the next. */
const maxMovement = 1.5;

type SeenFace = Pick<AnalysedFace, 'mesh' | 'pose'>;

/** Reads what liveness goes by from the largest face of each camera frame. */
export interface FaceWatcher {
  watch(image: RgbaImage, face: SeenFace, atMs?: number): Promise<FaceSignals>;
  /** The face was lost, or nobody watches any more. */
  reset(): void;
}

export function createFaceWatcher(nets: Pick<FaceNets, 'runIris'>): FaceWatcher {
  const views = createViewComparer();
  let last: FaceSignals | null = null;
  return {
    async watch(image, { mesh, pose }, atMs) {
      const contours = await nets.runIris(eyePictures(image, mesh), 2);
      const eyes = [eyeRatio(contours.subarray(0, contourLength)), eyeRatio(contours.subarray(contourLength))] as const;
      const seen = faceSignals(mesh, pose, eyes, null);
      // Views of two faces are not compared, even when one takes the other's place within a frame.
      if (
        last &&
        Math.hypot(seen.centre.x - last.centre.x, seen.centre.y - last.centre.y) > maxMovement * seen.eyeDistance
      )
        views.reset();
      last = seen;
      return { ...seen, planarity: views.compare(image, { mesh, pose }, atMs) };
    },
    reset() {
      last = null;
      views.reset();
    },
  };
}
