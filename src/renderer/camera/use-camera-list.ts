import { useEffect, useState } from 'react';
import { type ListedCamera, listCameras } from './list-cameras.ts';

/** The cameras of this computer that can be chosen, live; empty until the page may use one. */
export function useCameraList(): readonly ListedCamera[] {
  const [cameras, setCameras] = useState<readonly ListedCamera[]>([]);
  useEffect(() => {
    if (navigator.mediaDevices === undefined) return;
    let isOver = false;
    function refresh(): void {
      listCameras().then(
        (list) => {
          if (!isOver) setCameras(list.filter(({ deviceId }) => deviceId !== ''));
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
