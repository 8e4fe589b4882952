import type { RefObject } from 'react';
import { CameraPreview } from '#renderer/camera/camera-preview.tsx';
import type { CameraState } from '#renderer/camera/camera-state.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { countdown } from '#words/countdown.ts';
import { ActionPrompt } from './action-prompt.tsx';
import { FaceStage } from './face-stage.tsx';
import styles from './lock-face.module.css';
import { FacePart } from './lock-layout.tsx';
import type { LockStatus } from './lock-status.ts';

type OfferProps = {
  readonly offer: LockStatus['offer'];
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

/** What hides the picture: the time that is left of a pause, or the sign of what is wrong. */
function Shutter({ status, pauseSeconds }: Pick<Props, 'status' | 'pauseSeconds'>) {
  if (pauseSeconds === null) return <Icon name={status.icon} size={88} weight={1} />;
  return <span className={styles.countdown}>{countdown(pauseSeconds)}</span>;
}

type Props = {
  readonly status: LockStatus;
  readonly camera: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly pauseSeconds: number | null;
  readonly onBegin: () => void;
  readonly onRetryCamera: () => void;
};

/** The preview in its soft shape with the state around, on and below it. */
export function LockFace({ status, camera, video, pauseSeconds, onBegin, onRetryCamera }: Props) {
  const { lock } = useWords();
  const isShut = status.kind === 'lockedOut' || status.kind === 'nobodyEnrolled' || status.kind === 'cameraProblem';
  const stage = (
    <FaceStage
      kind={status.kind}
      progress={status.progress}
      shutter={isShut ? <Shutter status={status} pauseSeconds={pauseSeconds} /> : null}
      badge={
        <span className={styles.badge} key={status.icon} data-kind={status.kind}>
          <Icon name={status.icon} size={26} />
        </span>
      }
    >
      <CameraPreview camera={camera} video={video} faces={status.faces} />
      {status.prompt?.isReady === true && (
        <ActionPrompt key={status.prompt.index} prompt={status.prompt} icon={status.icon} />
      )}
    </FaceStage>
  );
  return (
    <FacePart
      label={lock.face.label}
      state={status.kind}
      stage={stage}
      heading={<h2 className={styles.title}>{status.words.title}</h2>}
      advice={status.words.advice}
    >
      <Offer offer={status.offer} onBegin={onBegin} onRetryCamera={onRetryCamera} />
      <LiveText text={pauseSeconds === null ? lock.spoken(status.words) : status.words.title} />
    </FacePart>
  );
}
