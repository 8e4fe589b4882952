import { useRef } from 'react';
import { CameraPreview } from '#renderer/camera/camera-preview.tsx';
import { problemOf } from '#renderer/camera/camera-state.ts';
import { useCamera } from '#renderer/camera/use-camera.ts';
import { Button } from '#renderer/kit/button.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import { cameraWords } from '#renderer/words/camera-words.ts';
import type { Point } from './canvas/geometry.ts';
import { ScoreList } from './score-list.tsx';
import type { Projection } from './support-map.ts';
import { triedWords } from './tried-words.ts';
import { useTriedFrames } from './use-tried-frames.ts';

type Props = {
  readonly projection: Projection;
  readonly isTuned: boolean;
  readonly onPlace: (place: Point | null) => void;
};

/** The live camera on the map: where the face before it would lie, how near it is to everyone, and what would come of it. Nobody is signed in by it. */
export function TryPanel({ projection, isTuned, onPlace }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const { state: camera, retry } = useCamera(true);
  const { tried, failure } = useTriedFrames(camera, video, { projection, isTuned }, onPlace);
  const problem = problemOf(camera);
  const words = problem === null ? triedWords(tried) : cameraWords[problem];
  return (
    <section className="side-panel try-panel" aria-labelledby="try-title">
      <h2 id="try-title">Try it</h2>
      <div className="try-mirror">
        <CameraPreview camera={camera} video={video} faces={tried?.faces ?? []} />
      </div>
      <p className="try-outcome" data-outcome={tried?.outcome ?? 'none'}>
        {words.title}
      </p>
      <p className="side-note">{words.advice}</p>
      <LiveText text={words.title} />
      {problem !== null && (
        <Button icon="camera" onClick={retry}>
          Try the camera again
        </Button>
      )}
      {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
      {tried !== null && tried.scores.length > 0 && <ScoreList scores={tried.scores} />}
      <CameraChoice />
      <p className="side-note">Nothing is stored, nobody is signed in, and nothing counts as an attempt.</p>
    </section>
  );
}
