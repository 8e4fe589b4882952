const wanted = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 } } as const;

/**
 * Opens the chosen camera, or the system's default when there is no choice or the chosen one is gone.
 * Rejects with what `getUserMedia` rejects with, and with a TypeError where the page may use no camera at all.
 */
export async function openCamera(deviceId: string | null): Promise<MediaStream> {
  const { mediaDevices } = navigator;
  if (deviceId === null) return mediaDevices.getUserMedia({ audio: false, video: { ...wanted, facingMode: 'user' } });
  try {
    return await mediaDevices.getUserMedia({ audio: false, video: { ...wanted, deviceId: { exact: deviceId } } });
  } catch (error) {
    const isGone = error instanceof DOMException && (error.name === 'OverconstrainedError' || error.name === 'NotFoundError');
    if (!isGone) throw error;
    return mediaDevices.getUserMedia({ audio: false, video: { ...wanted, facingMode: 'user' } });
  }
}

/** Ends a stream, which turns the camera's light off. */
export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
