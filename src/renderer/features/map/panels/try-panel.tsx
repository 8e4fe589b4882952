import { type RefObject, useRef, useState } from 'react';
import type { MapView } from '#contract/calls/map.ts';
import type { Failure } from '#contract/failures.ts';
import { CameraPreview } from '#renderer/camera/camera-preview.tsx';
import { type CameraState, problemOf } from '#renderer/camera/camera-state.ts';
import { useCamera } from '#renderer/camera/use-camera.ts';
import { useFrameLoop } from '#renderer/camera/use-frame-loop.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import { Closeness } from '#renderer/parts/closeness.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Point } from '../canvas/geometry.ts';
import { MemberLine } from '../member-line.tsx';
import type { Projection } from '../support-map.ts';
import { type TriedFrame, triedWords } from './tried-words.ts';
import styles from './try-panel.module.css';

/** How long to wait after a frame that was refused, in milliseconds. */
const afterFailureMs = 1500;

type Trying = {
  readonly tried: TriedFrame | null;
  readonly failure: Failure | null;
  /** The way on after the passphrase was not given; null where nothing waits for it. */
  readonly onResume: (() => void) | null;
};

/**
 * Shows the camera's frames to the host one by one and tells what it would make of the face. The passphrase is asked
 * for when it has to be.
 */
function useTriedFrames(
  camera: CameraState,
  video: RefObject<HTMLVideoElement | null>,
  view: MapView,
  onPlace: (place: Point | null) => void,
): Trying {
  const client = useClient();
  const withFreshProof = useFreshProof();
  const [tried, setTried] = useState<TriedFrame | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isDeclined, setIsDeclined] = useState(false);
  useFrameLoop(camera, video, !isDeclined, async (frame) => {
    const answer = await withFreshProof(() => client.call('map.tryFrame', { frame, ...view }));
    if (answer?.ok) {
      setFailure(null);
      setTried(answer.value);
      onPlace(answer.value.query);
      return answer.value;
    }
    if (answer === null) setIsDeclined(true);
    setFailure(answer === null ? null : answer.error);
    onPlace(null);
    return { nextFrameMs: afterFailureMs };
  });
  return { tried: isDeclined ? null : tried, failure, onResume: isDeclined ? () => setIsDeclined(false) : null };
}

/** How many members are listed: the nearest. */
const shownMembers = 4;

/** How near a face is to the members in words, each against their own limit, the nearest first. */
function ScoreList({ scores }: Pick<TriedFrame, 'scores'>) {
  const shown = scores.slice(0, shownMembers);
  const end = Math.max(...shown.map(({ distance, threshold }) => Math.max(distance * 1.05, threshold * 1.5)));
  return (
    <ol className={styles.scores}>
      {shown.map(({ memberId, name, distance, threshold }) => (
        <li key={memberId}>
          <span className={styles.score}>
            <MemberLine isTight memberId={memberId} name={name} count={<Closeness {...{ distance, threshold }} />} />
          </span>
          <LimitScale distance={distance} threshold={threshold} end={end} isBare />
        </li>
      ))}
    </ol>
  );
}

/** The same in figures, with the lead that decides between two who are close. */
function ScoreFigures({ scores, margin, neededMargin }: Pick<TriedFrame, 'scores' | 'margin' | 'neededMargin'>) {
  const { details, tryIt } = useWords().map;
  return (
    <Fold label={details}>
      <ul className={styles.figures}>
        {scores.slice(0, shownMembers).map(({ memberId, name, distance, threshold }) => (
          <li key={memberId}>
            <MemberLine isTight memberId={memberId} name={name} count={tryIt.ofLimit(distance, threshold)} />
          </li>
        ))}
      </ul>
      {margin !== null && <p>{tryIt.leadNeeded(margin, neededMargin)}</p>}
    </Fold>
  );
}

type WayOnProps = Pick<Trying, 'onResume'> & { readonly isCameraOff: boolean; readonly onRetry: () => void };

/** What helps where nothing is tried: the camera once more, or the passphrase. */
function WayOn({ isCameraOff, onRetry, onResume }: WayOnProps) {
  const { tryIt } = useWords().map;
  if (!isCameraOff && onResume === null) return null;
  return (
    <ButtonRow>
      {isCameraOff ? (
        <Button icon="camera" onClick={onRetry}>
          {tryIt.retryCamera}
        </Button>
      ) : (
        <Button onClick={() => onResume?.()}>{tryIt.resume}</Button>
      )}
    </ButtonRow>
  );
}

type Props = {
  readonly projection: Projection;
  readonly isTuned: boolean;
  readonly onPlace: (place: Point | null) => void;
};

/**
 * The live camera on the map: where the face in it would lie, how near it is to everyone, and what would come of
 * it. Nobody is signed in by it.
 */
export function TryPanel({ projection, isTuned, onPlace }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const { state: camera, retry } = useCamera(true);
  const { tried, failure, onResume } = useTriedFrames(camera, video, { projection, isTuned }, onPlace);
  const problem = problemOf(camera);
  const catalogue = useWords();
  const { tryIt } = catalogue.map;
  const looked = onResume === null ? triedWords(tried, catalogue) : tryIt.needsPassphrase;
  const words = problem === null ? looked : catalogue.camera.problems[problem];
  return (
    <Panel title={tryIt.title}>
      <div className={styles.mirror}>
        <CameraPreview camera={camera} video={video} faces={tried?.faces ?? []} />
      </div>
      <p className={styles.outcome} data-outcome={tried?.outcome ?? 'none'}>
        {words.title}
      </p>
      <Quiet isSmall>{words.advice}</Quiet>
      <LiveText text={words.title} />
      <WayOn isCameraOff={problem !== null} onRetry={retry} onResume={onResume} />
      <FailureNotice failure={failure} />
      {tried !== null && tried.scores.length > 0 && (
        <>
          <ScoreList scores={tried.scores} />
          <ScoreFigures {...tried} />
        </>
      )}
      <CameraChoice />
      <Quiet isSmall>{tryIt.nothingKept}</Quiet>
    </Panel>
  );
}
