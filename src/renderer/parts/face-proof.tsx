import { useEffect, useRef } from 'react';
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
import { lookStatus } from './look-status.ts';
import { useFaceLook } from './use-face-look.ts';

type Props = { readonly memberId: number; readonly onClose: (isShown: boolean) => void };

/** The camera and its look at one member's face, from the moment it is shown. */
function useOwnFace(memberId: number) {
  const words = useWords();
  const client = useClient();
  const video = useRef<HTMLVideoElement>(null);
  const { state: camera, retry } = useCamera(true);
  const { view, failure, begin } = useFaceLook(
    { camera, video, enabled: true },
    {
      look: (frame) => client.call('proof.frame', { memberId, frame }),
      begin: () => client.call('proof.begin', { memberId }),
    },
  );
  useEffect(begin, [begin]);
  const pauseSeconds = usePause(view?.state === 'lockedOut' ? view.until : null);
  const status = lookStatus({ camera, view, failure, pauseSeconds }, words, words.parts.freshSelf.seen);
  return { camera, video, status, begin, retry, isShown: view?.state === 'match' };
}

/** Looks at the person until they have shown that it is they. */
export function FaceProof({ memberId, onClose }: Props) {
  const { common, lock } = useWords();
  const { camera, video, status, begin, retry, isShown } = useOwnFace(memberId);
  useEffect(() => {
    if (isShown) onClose(true);
  }, [isShown, onClose]);
  return (
    <>
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
      <ButtonRow align="end">
        <Button onClick={() => onClose(false)}>{common.cancel}</Button>
      </ButtonRow>
    </>
  );
}
