import { useEffect, useRef } from 'react';
import { useCamera } from '../camera/use-camera.ts';
import { useFrameLoop } from '../camera/use-frame-loop.ts';
import { Notice } from '../kit/notice.tsx';
import { useClient } from '../state/client-context.ts';
import { useQuery } from '../state/use-query.ts';
import { useWords } from '../words/use-words.ts';
import styles from './presence-watch.module.css';

/** How long to wait after a failure, in milliseconds. */
const afterFailureMs = 3000;

/** Looks at who sits before the camera; `onHide` says when the screen must not be read. */
function Watch({ onHide }: { readonly onHide: (isHidden: boolean) => void }) {
  const client = useClient();
  const video = useRef<HTMLVideoElement>(null);
  const { state: camera } = useCamera(true);

  useEffect(() => {
    if (camera.kind !== 'running' || video.current === null) return;
    video.current.srcObject = camera.stream;
    void video.current.play().catch(() => undefined);
  }, [camera]);
  useEffect(() => () => onHide(false), [onHide]);

  useFrameLoop(camera, video, camera.kind === 'running', async (frame) => {
    const answer = await client.call('presence.frame', frame);
    if (!answer.ok) return { nextFrameMs: afterFailureMs };
    onHide(answer.value.hide);
    return answer.value;
  });
  return <video ref={video} className={styles.video} muted playsInline aria-hidden="true" tabIndex={-1} />;
}

type Props = {
  readonly isHidden: boolean;
  readonly onHide: (isHidden: boolean) => void;
  /** While another screen uses the camera. */
  readonly isPaused: boolean;
};

/** Watches where that is wanted, and lays a sentence over the screen while it is hidden. */
export function PresenceWatch({ isHidden, onHide, isPaused }: Props) {
  const { shell } = useWords();
  const { state } = useQuery('presence.begin', {});
  const isWanted = state.kind === 'ready' && state.value.wanted;
  return (
    <>
      {isWanted && !isPaused && <Watch onHide={onHide} />}
      {isHidden && (
        <div className={styles.notice}>
          <Notice kind="warning">{shell.hidden}</Notice>
        </div>
      )}
    </>
  );
}
