import { useEffect, useRef } from 'react';
import type { KnownCamera } from '#contract/calls/device.ts';
import { CameraPreview } from '../camera/camera-preview.tsx';
import { problemOf } from '../camera/camera-state.ts';
import { useCamera } from '../camera/use-camera.ts';
import { useWords } from '../words/use-words.ts';
import styles from './camera-picture.module.css';

type Props = {
  readonly camera: KnownCamera;
  /** Whether it may use the camera now. */
  readonly isOn: boolean;
  /** Told when the camera cannot be opened beside the others. */
  readonly onBusy: () => void;
};

/** What one camera sees, small; the camera is on only while this is shown and `isOn`. */
export function CameraPicture({ camera, isOn, onBusy }: Props) {
  const words = useWords().camera;
  const video = useRef<HTMLVideoElement>(null);
  const { state } = useCamera(isOn, camera);
  const problem = problemOf(state);
  useEffect(() => {
    if (problem === 'busy') onBusy();
  }, [problem, onBusy]);
  return (
    <div
      className={styles.picture}
      data-testid="camera-picture"
      data-camera={isOn ? state.kind : 'off'}
      aria-hidden="true"
    >
      {isOn && <CameraPreview camera={state} video={video} faces={[]} />}
      {isOn && problem !== null && <span>{words.noPreview}</span>}
      {!isOn && <span>{words.previewOnPointing}</span>}
    </div>
  );
}
