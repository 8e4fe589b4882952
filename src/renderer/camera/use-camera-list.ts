import { useEffect, useState } from 'react';
import type { Catalogue } from '#words/catalogue.ts';
import { useWords } from '../words/use-words.ts';
import type { ListedCamera } from './find-camera.ts';

async function listCameras(unnamed: Catalogue['camera']['unnamed']): Promise<ListedCamera[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter((device) => device.kind === 'videoinput' && device.deviceId !== '')
    .map((device, index) => ({
      deviceId: device.deviceId,
      label: device.label === '' ? unnamed(index + 1) : device.label,
    }));
}

/** The cameras of this computer, live; empty until the page may use one. */
export function useCameraList(): readonly ListedCamera[] {
  const { unnamed } = useWords().camera;
  const [cameras, setCameras] = useState<readonly ListedCamera[]>([]);
  useEffect(() => {
    if (navigator.mediaDevices === undefined) return;
    let isOver = false;
    function refresh(): void {
      listCameras(unnamed).then(
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
  }, [unnamed]);
  return cameras;
}
