import type { RefObject } from 'react';
import { CameraPreview } from '#renderer/camera/camera-preview.tsx';
import type { CameraState } from '#renderer/camera/camera-state.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { StateRing } from '#renderer/kit/state-ring.tsx';
import { durationWords } from '#renderer/words/time-words.ts';
import { ActionPrompt } from './action-prompt.tsx';
import type { LockStatus } from './lock-status.ts';

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
  const isShut = status.kind === 'lockedOut' || status.kind === 'nobodyEnrolled' || status.kind === 'cameraProblem';
  return (
    <section className="lock-face" aria-label="Sign in by face" data-testid="sign-in" data-state={status.kind}>
      <div className="lock-cameo">
        <div className="lock-preview" data-shut={isShut || undefined}>
          <CameraPreview camera={camera} video={video} faces={status.faces} />
          {status.prompt?.isReady === true && (
            <ActionPrompt key={status.prompt.index} prompt={status.prompt} icon={status.icon} />
          )}
          {isShut && (
            <div className="lock-shutter">
              {pauseSeconds === null ? (
                <Icon name={status.icon} size={88} />
              ) : (
                <span className="lock-countdown">{durationWords(pauseSeconds)}</span>
              )}
            </div>
          )}
        </div>
        <StateRing kind={status.kind} progress={status.progress} />
        <span className="lock-badge" key={status.icon}>
          <Icon name={status.icon} size={26} />
        </span>
      </div>
      <div className="lock-words">
        <h2>{status.words.title}</h2>
        <p>{status.words.advice}</p>
        {status.offer === 'signIn' && (
          <Button look="primary" icon="face" onClick={onBegin}>
            Sign in
          </Button>
        )}
        {status.offer === 'tryAgain' && (
          <Button icon="undo" onClick={onBegin}>
            Try again
          </Button>
        )}
        {status.offer === 'retryCamera' && (
          <Button icon="camera" onClick={onRetryCamera}>
            Try the camera again
          </Button>
        )}
      </div>
      <LiveText text={pauseSeconds === null ? `${status.words.title}. ${status.words.advice}` : status.words.title} />
    </section>
  );
}
