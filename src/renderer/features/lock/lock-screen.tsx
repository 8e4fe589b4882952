import { useRef } from 'react';
import { useCamera } from '#renderer/camera/use-camera.ts';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { usePause } from '#renderer/state/use-pause.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { AboutPanel } from './about-panel.tsx';
import { LockFace } from './lock-face.tsx';
import { LockLayout } from './lock-layout.tsx';
import { type LockedState, lockStatus } from './lock-status.ts';
import { OtherWays } from './other-ways.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { useSignIn } from './use-sign-in.ts';

/** The lock screen: the time, the camera and what it sees, and the passphrase beside it. */
export function LockScreen({ app }: { readonly app: LockedState }) {
  const words = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const pauseSeconds = usePause(app.facePausedUntil);
  const wantsCamera = app.hasFaces && !app.faceDisabled && pauseSeconds === null;
  const { state: camera, retry } = useCamera(wantsCamera);
  const { view, failure, begin } = useSignIn(camera, video, wantsCamera);
  const viewPauseSeconds = usePause(view?.state === 'lockedOut' ? view.until : null);
  const secondsLeft = pauseSeconds ?? viewPauseSeconds;
  const status = lockStatus({ app, camera, view, failure, pauseSeconds: secondsLeft }, words);

  return (
    <LockLayout
      title={
        <ScreenTitle windowTitle={app.householdName} look="bar">
          {app.householdName}
        </ScreenTitle>
      }
      about={<AboutPanel hasCamera={wantsCamera} takesPhotos={app.liveness === 'off'} />}
      face={
        <LockFace
          status={status}
          camera={camera}
          video={video}
          pauseSeconds={secondsLeft}
          onBegin={begin}
          onRetryCamera={retry}
        />
      }
      ways={
        <>
          <PassphraseForm
            label={words.lock.passphrase.label}
            pausedUntil={app.passphrasePausedUntil}
            verb={words.lock.passphrase.unlock}
          />
          <OtherWays pin={app.pin} />
        </>
      }
    />
  );
}
