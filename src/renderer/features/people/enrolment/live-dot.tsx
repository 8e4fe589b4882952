import { useRef, useState } from 'react';
import { CameraPreview } from '#renderer/camera/camera-preview.tsx';
import { useCamera } from '#renderer/camera/use-camera.ts';
import { useFrameLoop } from '#renderer/camera/use-frame-loop.ts';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import styles from './live-dot.module.css';

/** How long to wait after a frame that was refused, in milliseconds. */
const afterFailureMs = 1500;

type Nearness = { readonly distance: number; readonly threshold: number };

/**
 * How near the face before the camera is to a member, live: a dot that moves as they look, lean and turn. Nothing is
 * recorded. Whoever looks has to have given the passphrase; without that, and without a camera, there is nothing.
 */
export function LiveDot({ memberId }: { readonly memberId: number }) {
  const client = useClient();
  const video = useRef<HTMLVideoElement>(null);
  const { state: camera } = useCamera(true);
  const [near, setNear] = useState<Nearness | null>(null);
  useFrameLoop(camera, video, true, async (frame) => {
    const answer = await client.call('map.tryFrame', { frame, projection: 'pca', isTuned: false });
    setNear((answer.ok && answer.value.scores.find((score) => score.memberId === memberId)) || null);
    return answer.ok ? answer.value : { nextFrameMs: afterFailureMs };
  });
  if (camera.kind !== 'running') return null;
  return (
    <div className={styles.live} data-testid="live-dot" data-shown={near !== null || undefined}>
      <div className={styles.look}>
        <CameraPreview camera={camera} video={video} faces={[]} />
      </div>
      {near !== null && <LimitScale distance={near.distance} threshold={near.threshold} isBare />}
    </div>
  );
}
