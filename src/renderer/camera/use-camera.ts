import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { ChosenCamera } from '#contract/calls/device.ts';
import type { FamiliarClient } from '../client/familiar-client.ts';
import { useClient } from '../state/client-context.ts';
import { useChosenCamera } from '../state/use-chosen-camera.ts';
import { useConnection } from '../state/use-connection.ts';
import { watchForBlack } from './black-picture.ts';
import { cameraProblemOf } from './camera-problem.ts';
import type { CameraState } from './camera-state.ts';
import { openCamera, stopStream } from './open-camera.ts';

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Whether the page can be seen; a hidden page has no business with the camera. */
function usePageVisible(): boolean {
  return useSyncExternalStore(subscribe, () => document.visibilityState === 'visible');
}

type Report = (next: CameraState | ((known: CameraState) => CameraState)) => void;

/**
 * Opens the chosen camera and reports how it fares, until the returned function is called or the connection is lost:
 * then the camera stops before the page draws anything, so that nobody who answers next is sent a picture.
 */
function holdCamera(client: Pick<FamiliarClient, 'onConnection'>, chosen: ChosenCamera, report: Report): () => void {
  let isOver = false;
  let opened: MediaStream | null = null;
  let stopWatching = (): void => undefined;

  async function open(): Promise<void> {
    try {
      const stream = await openCamera(chosen);
      if (isOver) return stopStream(stream);
      opened = stream;
      stream.getVideoTracks()[0]?.addEventListener('ended', () => {
        if (!isOver) report({ kind: 'problem', problem: 'unplugged' });
      });
      stopWatching = watchForBlack(stream, (isBlack) =>
        report((known) => (known.kind === 'running' ? { ...known, isBlack } : known)),
      );
      report({ kind: 'running', stream, isBlack: false });
    } catch (error) {
      if (!isOver) report({ kind: 'problem', problem: cameraProblemOf(error) });
    }
  }

  function letGo(): void {
    if (isOver) return;
    isOver = true;
    stopListening();
    stopWatching();
    if (opened !== null) stopStream(opened);
    report({ kind: 'starting' });
  }

  const stopListening = client.onConnection(letGo);
  void open();
  return letGo;
}

/** Calls back when a camera is plugged in or out, or the permission to use one changes. */
function onCameraMayWork(listener: () => void): () => void {
  let isOver = false;
  let permission: PermissionStatus | null = null;
  navigator.mediaDevices.addEventListener('devicechange', listener);
  navigator.permissions.query({ name: 'camera' }).then(
    (status) => {
      if (isOver) return;
      permission = status;
      status.addEventListener('change', listener);
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    navigator.mediaDevices.removeEventListener('devicechange', listener);
    permission?.removeEventListener('change', listener);
  };
}

/** The camera and a way to try it again. */
export type Camera = { readonly state: CameraState; readonly retry: () => void };

/**
 * Holds the chosen camera open while the page is visible, connected and `wanted`; lets go of it otherwise.
 * Heals by itself when a camera is plugged in or the permission changes.
 */
export function useCamera(wanted: boolean): Camera {
  const client = useClient();
  const isConnected = useConnection() === 'connected';
  const { chosen } = useChosenCamera();
  const isKnown = chosen !== undefined;
  const key = JSON.stringify(chosen ?? null);
  const isVisible = usePageVisible();
  const [state, setState] = useState<CameraState>({ kind: 'starting' });
  const [tries, setTries] = useState(0);
  const retry = useCallback(() => setTries((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for a new attempt and is read nowhere.
  useEffect(() => {
    if (!wanted || !isVisible || !isKnown || !isConnected) return;
    if (navigator.mediaDevices === undefined) {
      setState({ kind: 'problem', problem: 'unsupported' });
      return;
    }
    return holdCamera(client, JSON.parse(key) as ChosenCamera, setState);
  }, [client, key, isKnown, isVisible, isConnected, wanted, tries]);

  const isBroken = state.kind === 'problem' && state.problem !== 'unsupported';
  useEffect(() => {
    if (!isBroken) return;
    return onCameraMayWork(retry);
  }, [isBroken, retry]);

  return { state, retry };
}
