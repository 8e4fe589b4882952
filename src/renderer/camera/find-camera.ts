import type { ChosenCamera } from '#contract/calls/device.ts';

/** A camera that the browser lists; both fields are empty until the page may use one. */
export type ListedCamera = { readonly deviceId: string; readonly label: string };

/**
 * The chosen camera among those that are there: by its id, else by its name, since ids change with the page's address.
 * Null when it is not there.
 */
export function findCamera<T extends ListedCamera>(cameras: readonly T[], chosen: ChosenCamera): T | null {
  if (chosen === null) return null;
  const byId = cameras.find(({ deviceId }) => deviceId !== '' && deviceId === chosen.deviceId);
  return byId ?? cameras.find(({ label }) => label !== '' && label === chosen.label) ?? null;
}
