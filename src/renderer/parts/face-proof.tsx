import { useEffect, useRef } from 'react';
import type { SignInView } from '#contract/calls/sign-in.ts';
import { useCamera } from '../camera/use-camera.ts';
import { Button } from '../kit/button.tsx';
import { ButtonRow } from '../kit/button-row.tsx';
import { LiveText } from '../kit/live-text.tsx';
import { useClient } from '../state/client-context.ts';
import { usePause } from '../state/use-pause.ts';
import { useWords } from '../words/use-words.ts';
import { AnotherCamera, StandInNotice } from './another-camera.tsx';
import { FaceLook } from './face-look.tsx';
import styles from './face-proof.module.css';
import { lookStatus, type StatusWords } from './look-status.ts';
import { type LookCalls, useFaceLook } from './use-face-look.ts';

type LookProps = {
  readonly calls: LookCalls;
  /** Says what the camera sees. */
  readonly seen: (view: SignInView, secondsLeft: number | null) => StatusWords;
  /** Called once the face is the right one. */
  readonly onShown?: () => void;
};

/** The camera and its look at a face, from the moment it is shown. */
function useLook({ calls, seen }: LookProps) {
  const words = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const { state: camera, retry } = useCamera(true);
  const { view, failure, begin } = useFaceLook({ camera, video, enabled: true }, calls);
  useEffect(begin, [begin]);
  const pauseSeconds = usePause(view?.state === 'lockedOut' ? view.until : null);
  const status = lookStatus({ camera, view, failure, pauseSeconds }, words, seen);
  return { camera, video, status, begin, retry, isShown: view?.state === 'match' };
}

/** Looks at a person until the calls say that it is they. */
export function FaceCheck(props: LookProps) {
  const { lock } = useWords();
  const { camera, video, status, begin, retry, isShown } = useLook(props);
  const { onShown } = props;
  useEffect(() => {
    if (isShown) onShown?.();
  }, [isShown, onShown]);
  return (
    <section className={styles.proof} data-testid="proof" data-state={status.kind}>
      <FaceLook status={status} camera={camera} video={video} size="small" />
      <div className={styles.words}>
        <h3 className={styles.title}>{status.words.title}</h3>
        <p>{status.words.advice}</p>
        {status.offer === 'tryAgain' && (
          <div className={styles.offer}>
            <Button icon="undo" onClick={begin}>
              {lock.face.tryAgain}
            </Button>
          </div>
        )}
        {status.offer === 'retryCamera' && (
          <div className={styles.offer}>
            <Button icon="camera" onClick={retry}>
              {lock.face.retryCamera}
            </Button>
            <AnotherCamera camera={camera} />
          </div>
        )}
      </div>
      <StandInNotice camera={camera} />
      <LiveText text={lock.spoken(status.words)} />
    </section>
  );
}

type Props = { readonly memberId: number; readonly onClose: (isShown: boolean) => void };

/** Looks at who is signed in until they have shown that it is they. */
export function FaceProof({ memberId, onClose }: Props) {
  const { common, parts } = useWords();
  const client = useClient();
  return (
    <>
      <FaceCheck
        calls={{
          look: (frame) => client.call('proof.frame', { memberId, frame }),
          begin: () => client.call('proof.begin', { memberId }),
        }}
        seen={parts.freshSelf.seen}
        onShown={() => onClose(true)}
      />
      <ButtonRow align="end">
        <Button onClick={() => onClose(false)}>{common.cancel}</Button>
      </ButtonRow>
    </>
  );
}
