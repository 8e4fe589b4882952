import { createViewComparer } from '../../core/liveness/compare-views.ts';
import { contourLength, eyePictures, eyeRatio } from '../../core/liveness/eye-contour.ts';
import { type FaceSignals, faceSignals } from '../../core/liveness/face-signals.ts';
import type { AnalysedFace } from '../../core/vision/analysed-face.ts';
import type { RgbaImage } from '../../core/vision/image.ts';
import type { FaceNets } from '../onnx/face-nets.ts';

type SeenFace = Pick<AnalysedFace, 'mesh' | 'pose'>;

/** Reads what liveness goes by from the lone face of each camera frame. */
export interface FaceWatcher {
  watch(image: RgbaImage, face: SeenFace): Promise<FaceSignals>;
  /** The face was lost, or nobody watches any more. */
  reset(): void;
}

export function createFaceWatcher(nets: Pick<FaceNets, 'runIris'>): FaceWatcher {
  const views = createViewComparer();
  return {
    async watch(image, { mesh, pose }) {
      const contours = await nets.runIris(eyePictures(image, mesh), 2);
      const eyes = [eyeRatio(contours.subarray(0, contourLength)), eyeRatio(contours.subarray(contourLength))] as const;
      return faceSignals(mesh, pose, eyes, views.compare(image, mesh, pose));
    },
    reset: views.reset,
  };
}
