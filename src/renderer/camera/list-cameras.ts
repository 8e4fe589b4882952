import type { KnownCamera } from '#contract/calls/device.ts';
import { limits } from '#contract/limits.ts';

/** A camera that the browser lists now; id and name are empty until the page may use one. */
export type ListedCamera = Required<KnownCamera>;

/** What a browser says of a camera before it is opened; older ones say nothing of what it can do. */
type Device = Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'groupId' | 'label'> & {
  readonly getCapabilities?: () => MediaTrackCapabilities;
};

/** What the camera says it can do, and how many cameras its case holds: equal for two of one model. */
function traitsOf(device: Device, inItsCase: number): string {
  const { width, height, frameRate, facingMode = [] } = device.getCapabilities?.() ?? {};
  const most = [width?.max, height?.max, frameRate?.max && Math.round(frameRate.max)].map((value) => value ?? '?');
  return [...most, ...facingMode, inItsCase].join(' ');
}

/** The cameras among a browser's devices, each with what tells it from others of its name. */
export function camerasOf(devices: readonly Device[]): readonly ListedCamera[] {
  const cameras = devices.filter(({ kind }) => kind === 'videoinput').slice(0, limits.cameras);
  const inCaseOf = ({ groupId }: Device): number =>
    cameras.filter((other) => groupId && other.groupId === groupId).length;
  const described = cameras.map((device) => ({ device, traits: traitsOf(device, inCaseOf(device)) }));
  return described.map(({ device, traits }) => {
    const equals = described.filter((other) => other.device.label === device.label && other.traits === traits);
    const index = equals.findIndex((other) => other.device === device);
    return { deviceId: device.deviceId, label: device.label, place: { traits, index, count: equals.length } };
  });
}

/** The cameras of this computer now. */
export async function listCameras(
  mediaDevices: Pick<MediaDevices, 'enumerateDevices'> = navigator.mediaDevices,
): Promise<readonly ListedCamera[]> {
  return camerasOf(await mediaDevices.enumerateDevices());
}
