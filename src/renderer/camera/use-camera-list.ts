import { useEffect, useState } from 'react';

/** A camera that can be chosen. */
export type CameraChoice = { readonly deviceId: string; readonly label: string };

async function listCameras(): Promise<CameraChoice[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter((device) => device.kind === 'videoinput' && device.deviceId !== '')
    .map((device, index) => ({
      deviceId: device.deviceId,
      label: device.label === '' ? `Camera ${index + 1}` : device.label,
    }));
}

/** The cameras of this computer, live; empty until the page may use one. */
export function useCameraList(): readonly CameraChoice[] {
  const [cameras, setCameras] = useState<readonly CameraChoice[]>([]);
  useEffect(() => {
    if (navigator.mediaDevices === undefined) return;
    let isOver = false;
    function refresh(): void {
      listCameras().then(
        (list) => {
          if (!isOver) setCameras(list);
        },
        () => undefined,
      );
    }
    refresh();
    navigator.mediaDevices.addEventListener('devicechange', refresh);
    return () => {
      isOver = true;
      navigator.mediaDevices.removeEventListener('devicechange', refresh);
    };
  }, []);
  return cameras;
}
