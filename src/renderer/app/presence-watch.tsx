import { useEffect, useRef } from 'react';
import { pictureFaults } from '#contract/face.ts';
import type { CameraProblem } from '../camera/camera-problem.ts';
import { problemOf } from '../camera/camera-state.ts';
import { useCamera, usePageVisible } from '../camera/use-camera.ts';
import { useFrameLoop } from '../camera/use-frame-loop.ts';
import { Notice } from '../kit/notice.tsx';
import { useClient } from '../state/client-context.ts';
import { useQuery } from '../state/use-query.ts';
import { useWords } from '../words/use-words.ts';
import styles from './presence-watch.module.css';

/** How long to wait after a failure, in milliseconds. */
const afterFailureMs = 3000;

/** Tells the host that the camera is let go, or left to another screen: that frames stop for now means nothing. */
function usePauses(): void {
  const client = useClient();
  const isVisible = usePageVisible();
  useEffect(() => {
    if (!isVisible) return;
    return () => void client.call('presence.pause', {});
  }, [client, isVisible]);
}

/** Failures of a camera that has worked: the host then takes nobody to be there. */
const failures: readonly CameraProblem[] = [...pictureFaults, 'unplugged'];

/**
 * Looks at who sits before the camera; `onHide` says when the screen must not be read. Where the camera fails it says
 * so, and hides nothing: the screen would stay hidden for ever.
 */
function Watch({ onHide }: { readonly onHide: (isHidden: boolean) => void }) {
  const client = useClient();
  const { shell, camera: cameraWords } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const { state: camera } = useCamera(true);
  const problem = problemOf(camera);
  usePauses();

  useEffect(() => {
    if (camera.kind !== 'running' || video.current === null) return;
    video.current.srcObject = camera.stream;
    void video.current.play().catch(() => undefined);
  }, [camera]);
  useEffect(() => () => onHide(false), [onHide]);
  useEffect(() => {
    if (problem !== null) onHide(false);
  }, [problem, onHide]);

  useFrameLoop(camera, video, camera.kind === 'running', async (frame) => {
    const answer = await client.call('presence.frame', frame);
    if (!answer.ok) return { nextFrameMs: afterFailureMs };
    onHide(answer.value.hide);
    return answer.value;
  });
  return (
    <>
      <video ref={video} className={styles.video} muted playsInline aria-hidden="true" tabIndex={-1} />
      {problem !== null && failures.includes(problem) && (
        <div className={styles.warning}>
          <Notice kind="warning">{shell.unseen(cameraWords.problems[problem].title)}</Notice>
        </div>
      )}
    </>
  );
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
