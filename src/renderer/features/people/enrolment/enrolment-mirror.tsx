import { type RefObject, useRef } from 'react';
import { CameraPreview } from '#renderer/camera/camera-preview.tsx';
import { problemOf } from '#renderer/camera/camera-state.ts';
import type { useCamera } from '#renderer/camera/use-camera.ts';
import { useFrameLoop } from '#renderer/camera/use-frame-loop.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './camera-enrolment.module.css';
import { type PoseProgress, PoseRing } from './pose-ring.tsx';
import type { Enrolment } from './use-enrolment.ts';

type Props = {
  readonly camera: ReturnType<typeof useCamera>;
  readonly enrolment: Enrolment;
  readonly progress: PoseProgress;
};

/** What is wrong with the camera, over its place, with a way to try again. */
function Shutter({ camera: { state, retry } }: Pick<Props, 'camera'>) {
  const words = useWords();
  const problem = problemOf(state);
  if (problem === null) return null;
  return (
    <div className={styles.shutter}>
      <Icon name="cameraOff" size={48} />
      <p>{words.camera.problems[problem].advice}</p>
      <span className={styles.again}>
        <Button icon="camera" onClick={retry}>
          {words.enrolment.retryCamera}
        </Button>
      </span>
    </div>
  );
}

/** The camera's picture with the ring to look into, which feeds the enrolment; or what is wrong with the camera. */
export function EnrolmentMirror({ camera, enrolment: { view, isLooking, lookAt }, progress }: Props) {
  const video: RefObject<HTMLVideoElement | null> = useRef(null);
  useFrameLoop(camera.state, video, isLooking, lookAt);
  return (
    <div
      className={styles.mirror}
      data-just-captured={view?.justCaptured || undefined}
      data-done={view?.guidance === 'done' || undefined}
    >
      <CameraPreview camera={camera.state} video={video} faces={view?.faces ?? []} areFacesFaint>
        <PoseRing {...progress} heading={isLooking ? (view?.heading ?? null) : null} />
        <Shutter camera={camera} />
      </CameraPreview>
    </div>
  );
}
