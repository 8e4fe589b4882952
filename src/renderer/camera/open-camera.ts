import type { ChosenCamera, KnownCamera } from '#contract/calls/device.ts';
import { findCamera } from './find-camera.ts';
import { camerasOf, type ListedCamera } from './list-cameras.ts';

/**
 * What is asked of a camera: a picture as it takes it, in any shape, never cut to another by the browser; of those that
 * it offers the one next to 640x480, but no side below 480 where there is a larger one.
 */
const wanted: MediaTrackConstraints & { readonly resizeMode: object } = {
  width: { ideal: 640 },
  height: { ideal: 480 },
  frameRate: { ideal: 30 },
  resizeMode: { exact: 'none' },
  advanced: [{ width: { min: 480 }, height: { min: 480 } }],
};

type Cameras = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'>;

/** An open camera, and the cameras that were there then. */
export type OpenCamera = {
  readonly stream: MediaStream;
  readonly deviceId: string | undefined;
  readonly cameras: readonly ListedCamera[];
  /** Whether another one was chosen, which is not there. */
  readonly isStandIn: boolean;
};

/**
 * Opens the chosen camera, or the system's default when there is no choice or the chosen one is gone.
 * Rejects with what `getUserMedia` rejects with, and with a TypeError where the page may use no camera at all.
 */
export async function openCamera(
  chosen: ChosenCamera,
  mediaDevices: Cameras = navigator.mediaDevices,
): Promise<OpenCamera> {
  const known = await openChosen(chosen, mediaDevices);
  if (known !== null) return opened(known, null, mediaDevices);
  const stream = await mediaDevices.getUserMedia({ audio: false, video: { ...wanted, facingMode: 'user' } });
  // Only now that a camera is in use do the others have names: the chosen one may be among them.
  const better = await openChosen(chosen, mediaDevices, idOf(stream)).catch(() => null);
  if (better === null) return opened(stream, chosen, mediaDevices);
  stopStream(stream);
  return opened(better, null, mediaDevices);
}

/** Opens this camera and no other. Rejects with a NotFoundError where it is not there, else as `openCamera` does. */
export async function openOnly(
  camera: KnownCamera,
  mediaDevices: Cameras = navigator.mediaDevices,
): Promise<OpenCamera> {
  const stream = await openChosen(camera, mediaDevices);
  if (stream === null) throw new DOMException('the camera is not there', 'NotFoundError');
  return opened(stream, null, mediaDevices);
}

const idOf = (stream: MediaStream): string | undefined => stream.getVideoTracks()[0]?.getSettings().deviceId;

/** The open camera with the others. @param missed the one that was sought in vain, unless it is this one by chance */
async function opened(stream: MediaStream, missed: ChosenCamera, mediaDevices: Cameras): Promise<OpenCamera> {
  const cameras = camerasOf(await mediaDevices.enumerateDevices().catch(() => []));
  const deviceId = idOf(stream);
  const isStandIn = missed !== null && findCamera(cameras, missed)?.camera.deviceId !== deviceId;
  return { stream, deviceId, cameras, isStandIn };
}

/** The chosen camera's stream; null when it is not there, not listed by name yet, or is `openedId`, which is open. */
async function openChosen(chosen: ChosenCamera, mediaDevices: Cameras, openedId?: string): Promise<MediaStream | null> {
  if (chosen === null) return null;
  const found = findCamera(camerasOf(await mediaDevices.enumerateDevices()), chosen)?.camera;
  if (found === undefined || found.deviceId === openedId) return null;
  try {
    return await mediaDevices.getUserMedia({ audio: false, video: { ...wanted, deviceId: { exact: found.deviceId } } });
  } catch (error) {
    const isGone =
      error instanceof DOMException && (error.name === 'OverconstrainedError' || error.name === 'NotFoundError');
    if (!isGone) throw error;
    return null;
  }
}

/** How many frames a second are enough while nobody is in view. */
const slowRate = 5;

/** Lets a stream deliver fewer frames, which spares drawing them, or as many as before. */
export function slowCamera(stream: MediaStream, isSlow: boolean): void {
  for (const track of stream.getVideoTracks()) {
    const { width = 640, height = 480 } = track.getSettings();
    // Cut by the browser, yet to its own size: only so does it leave frames out.
    const slowed = { width, height, frameRate: { max: slowRate }, resizeMode: 'crop-and-scale' };
    // A camera that cannot is as it was.
    void track.applyConstraints(isSlow ? slowed : wanted).catch(() => undefined);
  }
}

/** Ends a stream, which turns the camera's light off. */
export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
