import { type RefObject, useState } from 'react';
import type { MapView } from '#contract/calls/map.ts';
import type { Failure } from '#contract/result.ts';
import type { CameraState } from '#renderer/camera/camera-state.ts';
import { useFrameLoop } from '#renderer/camera/use-frame-loop.ts';
import { useClient } from '#renderer/state/client-context.ts';
import type { Point } from './canvas/geometry.ts';
import type { TriedFrame } from './tried-words.ts';

/** How long to wait after a frame that was refused, in milliseconds. */
const afterFailureMs = 1500;

/** Shows the camera's frames to the host one by one and tells what it would make of the face. */
export function useTriedFrames(
  camera: CameraState,
  video: RefObject<HTMLVideoElement | null>,
  view: MapView,
  onPlace: (place: Point | null) => void,
): { readonly tried: TriedFrame | null; readonly failure: Failure | null } {
  const client = useClient();
  const [tried, setTried] = useState<TriedFrame | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useFrameLoop(camera, video, true, async (frame) => {
    const answer = await client.call('map.tryFrame', { frame, ...view });
    if (!answer.ok) {
      setFailure(answer.error);
      onPlace(null);
      return afterFailureMs;
    }
    setFailure(null);
    setTried(answer.value);
    onPlace(answer.value.query);
    return answer.value.nextFrameMs;
  });
  return { tried, failure };
}
