import type { CameraFrame } from '#contract/calls/pictures.ts';
import type { LivenessEvidence } from '#contract/liveness.ts';
import {
  type CameraSigns,
  cameraNumbers,
  initialCameraSigns,
  isSuspicious,
  stepCameraSigns,
} from '#core/liveness/camera-signs.ts';
import type { Log } from '#core/ports/host.ts';

/** Notes what smells of pictures that no camera took. It decides nothing; the log is told once a camera. */
export type CameraWatch = {
  readonly see: (hash: number, frame: CameraFrame) => void;
  /** What was seen of the present camera, for the record. */
  readonly numbers: () => LivenessEvidence['camera'];
};

export function createCameraWatch(log: Log): CameraWatch {
  let present: { readonly label: string | null; readonly signs: CameraSigns; readonly isTold: boolean } = {
    label: null,
    signs: initialCameraSigns(null),
    isTold: false,
  };
  return {
    see(hash, { takenAt, camera }) {
      const label = camera ?? null;
      if (label !== present.label) present = { label, signs: initialCameraSigns(label), isTold: false };
      const signs = stepCameraSigns(present.signs, hash, takenAt ?? null);
      const isTold = present.isTold || isSuspicious(signs);
      if (isTold && !present.isTold)
        log.warn('the pictures at the lock screen may come from a program instead of a camera');
      present = { ...present, signs, isTold };
    },
    numbers: () => cameraNumbers(present.signs),
  };
}
