import type { ChosenCamera } from '#contract/calls/device.ts';
import { findCamera } from './find-camera.ts';

const wanted = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 } } as const;

type Cameras = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'>;

/**
 * Opens the chosen camera, or the system's default when there is no choice or the chosen one is gone.
 * Rejects with what `getUserMedia` rejects with, and with a TypeError where the page may use no camera at all.
 */
export async function openCamera(
  chosen: ChosenCamera,
  mediaDevices: Cameras = navigator.mediaDevices,
): Promise<MediaStream> {
  const known = await openChosen(chosen, mediaDevices);
  if (known !== null) return known;
  const stream = await mediaDevices.getUserMedia({ audio: false, video: { ...wanted, facingMode: 'user' } });
  // Only now that a camera is in use do the others have names: the chosen one may be among them.
  const openedId = stream.getVideoTracks()[0]?.getSettings().deviceId;
  const better = await openChosen(chosen, mediaDevices, openedId).catch(() => null);
  if (better === null) return stream;
  stopStream(stream);
  return better;
}

/** The chosen camera's stream; null when it is not there, not listed by name yet, or is `openedId`, which is open. */
async function openChosen(chosen: ChosenCamera, mediaDevices: Cameras, openedId?: string): Promise<MediaStream | null> {
  if (chosen === null) return null;
  const cameras = (await mediaDevices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput');
  const found = findCamera(cameras, chosen);
  if (found === null || found.deviceId === openedId) return null;
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
    const frameRate = isSlow ? { max: slowRate } : wanted.frameRate;
    // A camera that cannot is as it was.
    void track.applyConstraints({ ...track.getConstraints(), frameRate }).catch(() => undefined);
  }
}

/** Ends a stream, which turns the camera's light off. */
export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
