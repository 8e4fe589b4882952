import type { ChosenCamera } from '#contract/calls/device.ts';

/** The camera that the household uses on this computer. */
export interface CameraChoiceStore {
  /** Null for the system's choice. */
  read(): ChosenCamera;
  save(camera: ChosenCamera): void;
}
