import type { RefObject } from 'react';
import type { CameraState } from '#renderer/camera/camera-state.ts';
import { Button } from '#renderer/kit/button.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { FaceLook } from '#renderer/parts/face-look.tsx';
import type { LookStatus } from '#renderer/parts/look-status.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { countdown } from '#words/countdown.ts';
import styles from './lock-face.module.css';
import { FacePart } from './lock-layout.tsx';

type OfferProps = {
  readonly offer: LookStatus['offer'];
  readonly onBegin: () => void;
  readonly onRetryCamera: () => void;
};

/** What there is to press, where there is anything. */
function Offer({ offer, onBegin, onRetryCamera }: OfferProps) {
  const { face } = useWords().lock;
  if (offer === null) return null;
  return (
    <div className={styles.offer}>
      {offer === 'signIn' && (
        <Button look="primary" icon="face" onClick={onBegin}>
          {face.signIn}
        </Button>
      )}
      {offer === 'tryAgain' && (
        <Button icon="undo" onClick={onBegin}>
          {face.tryAgain}
        </Button>
      )}
      {offer === 'retryCamera' && (
        <Button icon="camera" onClick={onRetryCamera}>
          {face.retryCamera}
        </Button>
      )}
    </div>
  );
}

type Props = {
  readonly status: LookStatus;
  readonly camera: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly pauseSeconds: number | null;
  readonly onBegin: () => void;
  readonly onRetryCamera: () => void;
};

/** The preview in its soft shape with the state around, on and below it. */
export function LockFace({ status, camera, video, pauseSeconds, onBegin, onRetryCamera }: Props) {
  const { lock } = useWords();
  const countdownNow =
    pauseSeconds === null ? undefined : <span className={styles.countdown}>{countdown(pauseSeconds)}</span>;
  return (
    <FacePart
      label={lock.face.label}
      state={status.kind}
      stage={<FaceLook status={status} camera={camera} video={video} shutter={countdownNow} />}
      heading={<h2 className={styles.title}>{status.words.title}</h2>}
      advice={status.words.advice}
    >
      <Offer offer={status.offer} onBegin={onBegin} onRetryCamera={onRetryCamera} />
      <LiveText text={pauseSeconds === null ? lock.spoken(status.words) : status.words.title} />
    </FacePart>
  );
}
