import { useSyncExternalStore } from 'react';

const key = 'familiar.camera';
const changed = 'familiar:camera';

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}

/** The device id of the camera chosen on this computer, or null for the system's default. */
function rememberedCamera(): string | null {
  return window.localStorage.getItem(key);
}

/** Remembers the chosen camera (null: the system's default) and tells every preview. */
export function rememberCamera(deviceId: string | null): void {
  if (deviceId === null) window.localStorage.removeItem(key);
  else window.localStorage.setItem(key, deviceId);
  window.dispatchEvent(new Event(changed));
}

/** The chosen camera, live. */
export function useRememberedCamera(): string | null {
  return useSyncExternalStore(subscribe, rememberedCamera);
}
