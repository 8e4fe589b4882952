import type { ChosenCamera, TurnedCamera } from '#contract/calls/device.ts';

/** The camera that the household uses on this computer, and what is done to the pictures of cameras. */
export interface CameraChoiceStore {
  /** Null for the system's choice. */
  read(): ChosenCamera;
  save(camera: ChosenCamera): void;
  /** The cameras whose picture is turned or mirrored. */
  turned(): readonly TurnedCamera[];
  saveTurned(cameras: readonly TurnedCamera[]): void;
}
