import type { KnownCamera } from '#contract/calls/device.ts';
import type { ListedCamera } from './list-cameras.ts';

/**
 * How sure it is that a camera is the one remembered: `surely` by id and name, or as the only one of its name then and
 * now; `byPlace` as one of several equal ones, by their order; `perhaps` where there are more or fewer of them now.
 */
export type Certainty = 'surely' | 'byPlace' | 'perhaps';

export type FoundCamera = { readonly camera: ListedCamera; readonly certainty: Certainty };

/** Those of its name that can do the same, or all of its name where none does (a driver may have changed). */
function kinOf(cameras: readonly ListedCamera[], { label, place }: KnownCamera): readonly ListedCamera[] {
  const ofName = cameras.filter((camera) => label !== '' && camera.label === label);
  const alike = ofName.filter((camera) => camera.place.traits === place?.traits);
  return alike.length > 0 ? alike : ofName;
}

/**
 * A camera that is remembered, among those that are there: by its id, else by its name and its place among the others
 * of that name, since ids change with the page's address. An id alone counts last: on some systems it is no more than
 * the order in which cameras were plugged in. Null when it is not there.
 */
export function findCamera(cameras: readonly ListedCamera[], known: KnownCamera): FoundCamera | null {
  const byId = cameras.find(({ deviceId }) => deviceId !== '' && deviceId === known.deviceId);
  // Names may be hidden while no camera is in use.
  if (byId !== undefined && ['', known.label].includes(byId.label)) return { camera: byId, certainty: 'surely' };
  const kin = kinOf(cameras, known);
  const { index, count } = known.place ?? { index: 0, count: 1 };
  const camera = kin[index] ?? kin.at(-1) ?? byId;
  if (camera === undefined) return null;
  if (kin.length > 0 && kin.length !== count) return { camera, certainty: 'perhaps' };
  return { camera, certainty: kin.length > 1 ? 'byPlace' : 'surely' };
}
