import type { Catalogue } from '#words/catalogue.ts';
import type { ListedCamera } from '../camera/list-cameras.ts';

/** What a camera is called among those that are there: by its name, with a number where several have that name. */
export function cameraName(
  camera: ListedCamera,
  cameras: readonly ListedCamera[],
  { unnamed, numbered }: Catalogue['camera'],
): string {
  if (camera.label === '') return unnamed(cameras.indexOf(camera) + 1);
  const ofName = cameras.filter(({ label }) => label === camera.label);
  return ofName.length === 1 ? camera.label : numbered(camera.label, ofName.indexOf(camera) + 1);
}
