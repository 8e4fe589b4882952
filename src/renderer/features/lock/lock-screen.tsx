import { type ComponentProps, useEffect, useRef } from 'react';
import { useCamera } from '#renderer/camera/use-camera.ts';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { LearningNotice } from '#renderer/parts/learning-notice.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { useFaceLook } from '#renderer/parts/use-face-look.ts';
import { useClient } from '#renderer/state/client-context.ts';
import { navigate } from '#renderer/state/route.ts';
import { usePause } from '#renderer/state/use-pause.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { AboutPanel } from './about-panel.tsx';
import { LockFace } from './lock-face.tsx';
import { LockLayout } from './lock-layout.tsx';
import { type LockedState, lockStatus } from './lock-status.ts';
import { OtherWays } from './other-ways.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { sightOf } from './sight-of.ts';
import { type LampLight, useLamp } from './use-lamp.ts';
import { useLookSwitch } from './use-look-switch.ts';

/** Everything about signing in by face: whether it can be had now, and what the lock screen shows of it. */
function useFace(app: LockedState): {
  readonly isOpen: boolean;
  readonly lamp: LampLight;
  readonly shown: Omit<ComponentProps<typeof LockFace>, 'onTurnCamera'>;
} {
  const words = useWords();
  const client = useClient();
  const { face } = app.ways;
  const video = useRef<HTMLVideoElement>(null);
  const appPauseSeconds = usePause(face.pausedUntil);
  const isOpen = face.isOffered && !face.disabled && appPauseSeconds === null;
  const { phase, refusal, press, see } = useLookSwitch(app.lockScreen);
  const wantsCamera = isOpen && phase === 'looking';
  const { state: camera, retry } = useCamera(wantsCamera);
  const { view, failure, isUpsideDown, begin } = useFaceLook(
    { camera, video, enabled: wantsCamera },
    {
      look: (frame) => client.call('signIn.frame', frame),
      begin: () => client.call('signIn.begin', {}),
      upsideDown: (frame) => client.call('signIn.upsideDown', frame),
    },
  );
  const lamp = useLamp(app.lockScreen.screenAsLamp, view);
  useEffect(() => see(sightOf({ camera, view, failure })), [see, camera, view, failure]);
  function look(): void {
    press();
    begin();
  }

  const viewPauseSeconds = usePause(view?.state === 'lockedOut' ? view.until : null);
  const pauseSeconds = appPauseSeconds ?? viewPauseSeconds;
  const status = lockStatus({ app, phase, refusal, camera, view, failure, isUpsideDown, pauseSeconds }, words);
  return { isOpen, lamp, shown: { status, camera, video, pauseSeconds, onBegin: look, onRetryCamera: retry } };
}

/** The lock screen: the time, the camera and what it sees, and the passphrase beside it. */
export function LockScreen({ app }: { readonly app: LockedState }) {
  const { passphrase } = useWords().lock;
  const { isOpen, lamp, shown } = useFace(app);
  const passphraseField = useRef<HTMLInputElement>(null);

  function goToTurning(): void {
    // Where the owner comes out once the passphrase is given.
    navigate({ screen: 'settings', page: 'camera' });
    passphraseField.current?.focus();
  }

  return (
    <LockLayout
      lamp={lamp}
      title={
        <ScreenTitle windowTitle={app.householdName} look="bar">
          <ShownName name={app.householdName} />
        </ScreenTitle>
      }
      about={<AboutPanel hasCamera={isOpen} takesPhotos={app.liveness === 'off'} ownersProve={!app.isFaceEnough} />}
      face={<LockFace {...shown} onTurnCamera={goToTurning} />}
      ways={
        <>
          {app.ways.face.isOffered && <LearningNotice />}
          <PassphraseForm
            label={passphrase.label}
            pausedUntil={app.ways.passphrase.pausedUntil}
            verb={passphrase.unlock}
            field={passphraseField}
          />
          <OtherWays ways={app.ways} />
        </>
      }
    />
  );
}
