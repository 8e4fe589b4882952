import { onTestFinished, vi } from 'vitest';

const side = 64;

let shown = 0;

/** A canvas of grey pictures, each a little unlike the last one, as a sensor's noise makes them. */
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
        data: new Uint8ClampedArray(4 * width * height).fill(128).fill(++shown % 256, 0, 3),
      }),
    };
  }
}

/** The camera in the test's hands. */
type RunningCamera = {
  /** Whether any page holds it open. */
  readonly isOn: () => boolean;
  readonly pullOut: () => void;
};

/** Opens the camera once; `onStop` is told when the page lets go of it. */
function openStream(deviceId: string, onStop: () => void, ends: (() => void)[]): MediaStream {
  const addEventListener = (_: string, listener: () => void): void => void ends.push(listener);
  const applyConstraints = async (): Promise<void> => undefined;
  const track = { stop: onStop, addEventListener, getSettings: () => ({ deviceId }), applyConstraints };
  return { getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream;
}

/** Gives the page a camera that runs until the test ends, with a new grey picture of 64 x 64 pixels at every look. */
export function runCamera(): RunningCamera {
  const open = new Set<object>();
  const ends: (() => void)[] = [];
  vi.stubGlobal('OffscreenCanvas', GreyCanvas);
  const spy = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async ({ video } = {}) => {
    const wanted = (video as MediaTrackConstraints).deviceId as ConstrainDOMStringParameters | undefined;
    const stream = openStream(String(wanted?.exact ?? 'desk'), () => open.delete(stream), ends);
    open.add(stream);
    return stream;
  });
  const video = HTMLVideoElement.prototype;
  Object.defineProperties(video, {
    readyState: { get: () => HTMLMediaElement.HAVE_ENOUGH_DATA, configurable: true },
    videoWidth: { get: () => side, configurable: true },
    videoHeight: { get: () => side, configurable: true },
  });
  onTestFinished(() => {
    spy.mockRestore();
    Reflect.deleteProperty(video, 'readyState');
    for (const name of ['videoWidth', 'videoHeight'])
      Object.defineProperty(video, name, { value: 0, configurable: true });
  });
  return {
    isOn: () => open.size > 0,
    pullOut: () => {
      for (const end of ends) end();
    },
  };
}
