import { useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { KnownCamera } from '#contract/calls/device.ts';
import type { FamiliarClient } from '../client/familiar-client.ts';
import { useClient } from '../state/client-context.ts';
import { useChosenCamera } from '../state/use-chosen-camera.ts';
import { useConnection } from '../state/use-connection.ts';
import { useTurnedCameras } from '../state/use-turned-cameras.ts';
import { CameraLeftContext } from './camera-left-context.ts';
import type { CameraState } from './camera-state.ts';
import { findCamera } from './find-camera.ts';
import { type CameraReport, createCameraHold, type WantedCamera } from './hold-camera.ts';
import { listCameras } from './list-cameras.ts';
import { lookOf } from './turn-frame.ts';

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Whether the page can be seen; a hidden page has no business with the camera. */
export function usePageVisible(): boolean {
  return useSyncExternalStore(subscribe, () => document.visibilityState === 'visible');
}

/**
 * Holds the chosen camera until the returned function is called or the connection is lost: then the camera stops before
 * the page draws anything, so that nobody who answers next is sent a picture.
 */
function holdCamera(client: Pick<FamiliarClient, 'onConnection'>, wanted: WantedCamera, report: CameraReport) {
  let isOver = false;
  const endHold = createCameraHold(wanted, (next) => {
    if (!isOver) report(next);
  });

  function letGo(): void {
    if (isOver) return;
    isOver = true;
    stopListening();
    endHold();
    report({ kind: 'starting' });
  }

  const stopListening = client.onConnection(letGo);
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

/** Calls back when the chosen camera, for which another one stands in, is there again. */
function onChosenBack(chosen: KnownCamera, listener: () => void): () => void {
  let isOver = false;
  async function look(): Promise<void> {
    const cameras = await listCameras();
    if (!isOver && findCamera(cameras, chosen) !== null) listener();
  }
  const onChange = (): void => void look().catch(() => undefined);
  navigator.mediaDevices.addEventListener('devicechange', onChange);
  return () => {
    isOver = true;
    navigator.mediaDevices.removeEventListener('devicechange', onChange);
  };
}

/** The state with what is done to this camera's picture. */
function useLooks(state: CameraState): CameraState {
  const turned = useTurnedCameras();
  return useMemo(
    () => (state.kind === 'running' ? { ...state, look: lookOf(turned, state.cameras, state.deviceId) } : state),
    [state, turned],
  );
}

/** The camera and a way to try it again. */
export type Camera = { readonly state: CameraState; readonly retry: () => void };

/**
 * Holds the chosen camera open while the page is visible, connected and `wanted`; lets go of it otherwise, and while
 * the screen leaves it to something else.
 * Heals by itself when a camera is plugged in, when the permission changes, or when it was only asleep or taken:
 * another one stands in for the chosen one only until that is there again.
 * @param only the camera to hold in place of the chosen one; no other stands in for it
 */
export function useCamera(wanted: boolean, only?: KnownCamera): Camera {
  const client = useClient();
  const isConnected = useConnection() === 'connected';
  const { chosen } = useChosenCamera();
  const isKnown = chosen !== undefined;
  const key = JSON.stringify({ chosen: only ?? chosen ?? null, isOnly: only !== undefined } satisfies WantedCamera);
  const isVisible = usePageVisible();
  const isLeft = useContext(CameraLeftContext);
  const [state, setState] = useState<CameraState>({ kind: 'starting' });
  const [tries, setTries] = useState(0);
  const retry = useCallback(() => setTries((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for a new attempt and is read nowhere.
  useEffect(() => {
    if (!wanted || isLeft || !isVisible || !isKnown || !isConnected) return;
    if (navigator.mediaDevices === undefined) {
      setState({ kind: 'problem', problem: 'unsupported' });
      return;
    }
    return holdCamera(client, JSON.parse(key) as WantedCamera, setState);
  }, [client, key, isKnown, isVisible, isConnected, wanted, isLeft, tries]);

  const isBroken = state.kind === 'problem' && state.problem !== 'unsupported';
  useEffect(() => {
    if (!isBroken) return;
    return onCameraMayWork(retry);
  }, [isBroken, retry]);

  const isStandIn = state.kind === 'running' && state.isStandIn;
  useEffect(() => {
    const { chosen: wantedBack } = JSON.parse(key) as WantedCamera;
    if (!isStandIn || wantedBack === null) return;
    return onChosenBack(wantedBack, retry);
  }, [isStandIn, key, retry]);

  return { state: useLooks(state), retry };
}
