import { type RefObject, useState } from 'react';
import type { LivenessPrompt } from '#contract/liveness.ts';
import { CameraPreview } from '#renderer/camera/camera-preview.tsx';
import type { CameraState } from '#renderer/camera/camera-state.ts';
import { Button } from '#renderer/kit/button.tsx';
import { faceBox, facePath } from '#renderer/kit/face-shape.ts';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { StateRing } from '#renderer/kit/state-ring.tsx';
import { durationWords } from '#renderer/words/time-words.ts';
import type { LockStatus } from './lock-status.ts';

/** Over the preview: a large sign of what to do and a line around the face that fills as the time runs out. Hidden from screen readers, who are told in words. */
function ActionPrompt({ prompt, icon }: { readonly prompt: LivenessPrompt; readonly icon: IconName }) {
  // The time that was left when the prompt appeared: a duration that shrinks with every frame would fill the line in half the time.
  const [lengthMs] = useState(prompt.leftMs);
  return (
    <div className="action-prompt" data-action={prompt.action} aria-hidden="true">
      <span className="action-sign">
        <Icon name={icon} size={56} />
      </span>
      <svg className="action-time" viewBox={`0 0 ${faceBox.width} ${faceBox.height}`} aria-hidden="true">
        <path d={facePath(4)} pathLength={100} style={{ animationDuration: `${Math.round(lengthMs)}ms` }} />
      </svg>
    </div>
  );
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
