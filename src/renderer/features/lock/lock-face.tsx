import { type ComponentProps, type RefObject, useEffect, useRef } from 'react';
import type { CameraState } from '#renderer/camera/camera-state.ts';
import { Button } from '#renderer/kit/button.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { AnotherCamera, StandInNotice } from '#renderer/parts/another-camera.tsx';
import { FaceLook } from '#renderer/parts/face-look.tsx';
import type { LookStatus } from '#renderer/parts/look-status.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { countdown } from '#words/countdown.ts';
import styles from './lock-face.module.css';
import { FacePart } from './lock-layout.tsx';

type Presses = {
  readonly onBegin: () => void;
  readonly onRetryCamera: () => void;
  readonly onTurnCamera: () => void;
};

type OfferProps = Presses & { readonly status: LookStatus; readonly camera: CameraState };

/** A button that Space and Enter press at once, unless the focus is on something that somebody uses. */
function ButtonAtHand(props: ComponentProps<typeof Button>) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const held = document.activeElement;
    if (held === null || held.matches('body, h1')) button.current?.focus({ preventScroll: true });
  }, []);
  return <Button ref={button} look="primary" size="large" {...props} />;
}

/** What there is to press, where there is anything. */
function Offer({ status: { offer, isOff }, camera, onBegin, onRetryCamera, onTurnCamera }: OfferProps) {
  const { face } = useWords().lock;
  if (offer === null) return null;
  return (
    <div className={styles.offer}>
      {isOff && offer !== null && (
        <ButtonAtHand icon={offer === 'look' ? 'face' : 'undo'} onClick={onBegin}>
          {offer === 'look' ? face.look : face.tryAgain}
        </ButtonAtHand>
      )}
      {offer === 'signIn' && (
        <Button look="primary" icon="face" onClick={onBegin}>
          {face.signIn}
        </Button>
      )}
      {offer === 'tryAgain' && isOff !== true && (
        <Button icon="undo" onClick={onBegin}>
          {face.tryAgain}
        </Button>
      )}
      {offer === 'retryCamera' && (
        <Button icon="camera" onClick={onRetryCamera}>
          {face.retryCamera}
        </Button>
      )}
      {offer === 'retryCamera' && <AnotherCamera camera={camera} />}
      {offer === 'turnCamera' && (
        <Button icon="undo" onClick={onTurnCamera}>
          {face.turnCamera}
        </Button>
      )}
    </div>
  );
}

type Props = Presses & {
  readonly status: LookStatus;
  readonly camera: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly pauseSeconds: number | null;
};

/** The preview in its soft shape with the state around, on and below it. */
export function LockFace({ status, camera, video, pauseSeconds, ...presses }: Props) {
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
      <Offer status={status} camera={camera} {...presses} />
      <StandInNotice camera={camera} />
      <LiveText text={pauseSeconds === null ? lock.spoken(status.words) : status.words.title} />
    </FacePart>
  );
}
