import type { CameraLook, TurnedCamera } from '#contract/calls/device.ts';
import type { Frame } from '#contract/calls/pictures.ts';
import { findCamera } from './find-camera.ts';
import type { Size } from './frame-size.ts';
import type { ListedCamera } from './list-cameras.ts';

/** The picture as the camera gives it. */
export const asItComes: CameraLook = { turn: 0, isMirrored: false };

/** The size that a picture has once it is turned. */
export function turnedSize({ width, height }: Size, { turn }: CameraLook): Size {
  return turn % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** What is done to the picture of one camera among those that are there. */
export function lookOf(
  turned: readonly TurnedCamera[],
  cameras: readonly ListedCamera[],
  deviceId: string | undefined,
): CameraLook {
  const own = turned.find(({ camera }) => findCamera(cameras, camera)?.camera.deviceId === deviceId);
  return own?.look ?? asItComes;
}

/** Where the first pixel comes from, and how far on the next one lies, to the right and below, in pixels. */
function walkOf({ width, height }: Size, { turn }: CameraLook): { first: number; right: number; down: number } {
  switch (turn) {
    case 0:
      return { first: 0, right: 1, down: width };
    case 90:
      return { first: (height - 1) * width, right: -width, down: 1 };
    case 180:
      return { first: width * height - 1, right: -1, down: -width };
    case 270:
      return { first: width - 1, right: width, down: -1 };
  }
}

/** The frame turned clockwise, then mirrored; itself where neither is wanted. */
export function turnFrame(frame: Frame, look: CameraLook): Frame {
  if (look.turn === 0 && !look.isMirrored) return frame;
  const size = turnedSize(frame, look);
  const { first, right, down } = walkOf(frame, look);
  const step = look.isMirrored ? -right : right;
  const start = look.isMirrored ? first + right * (size.width - 1) : first;
  const source = new Uint32Array(frame.data.buffer, frame.data.byteOffset, frame.width * frame.height);
  const pixels = new Uint32Array(source.length);
  for (let y = 0, to = 0; y < size.height; y++) {
    for (let x = 0, from = start + y * down; x < size.width; x++, from += step) pixels[to++] = source[from] as number;
  }
  return { ...size, data: new Uint8Array(pixels.buffer) };
}
