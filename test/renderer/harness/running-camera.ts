import { onTestFinished, vi } from 'vitest';

const side = 64;

/** A canvas of plain grey pictures. */
class GreyCanvas {
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  getContext() {
    return {
      drawImage: () => undefined,
      getImageData: (_x: number, _y: number, width: number, height: number) => ({
        data: new Uint8ClampedArray(4 * width * height).fill(128),
      }),
    };
  }
}

/** The camera in the test's hands. */
type RunningCamera = { /** Whether any page holds it open. */ readonly isOn: () => boolean };

/** Opens the camera once; `onStop` is told when the page lets go of it. */
function openStream(deviceId: string, onStop: () => void): MediaStream {
  const track = { stop: onStop, addEventListener: () => undefined, getSettings: () => ({ deviceId }) };
  return { getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream;
}

/** Gives the page a camera that runs until the test ends, with a new grey picture of 64 x 64 pixels at every look. */
export function runCamera(): RunningCamera {
  const open = new Set<object>();
  vi.stubGlobal('OffscreenCanvas', GreyCanvas);
  const spy = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async ({ video } = {}) => {
    const wanted = (video as MediaTrackConstraints).deviceId as ConstrainDOMStringParameters | undefined;
    const stream = openStream(String(wanted?.exact ?? 'desk'), () => open.delete(stream));
    open.add(stream);
    return stream;
  });
  let time = 0;
  const video = HTMLVideoElement.prototype;
  Object.defineProperties(video, {
    readyState: { get: () => HTMLMediaElement.HAVE_ENOUGH_DATA, configurable: true },
    videoWidth: { get: () => side, configurable: true },
    videoHeight: { get: () => side, configurable: true },
    currentTime: { get: () => ++time, configurable: true },
  });
  onTestFinished(() => {
    spy.mockRestore();
    for (const name of ['readyState', 'currentTime']) Reflect.deleteProperty(video, name);
    for (const name of ['videoWidth', 'videoHeight'])
      Object.defineProperty(video, name, { value: 0, configurable: true });
  });
  return { isOn: () => open.size > 0 };
}
