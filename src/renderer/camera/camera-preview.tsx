import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { FrameBox } from '#contract/face.ts';
import type { CameraState } from './camera-state.ts';
import { FaceBoxes } from './face-boxes.tsx';

type Props = {
  readonly camera: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** Faces to frame, in fractions of the camera's picture. */
  readonly faces: readonly FrameBox[];
  /** Drawn over the picture, not mirrored. */
  readonly children?: ReactNode;
};

/** The live picture as in a mirror, filling its parent, with a frame around each face. */
export function CameraPreview({ camera, video, faces, children }: Props) {
  const [size, setSize] = useState({ width: 640, height: 480 });
  const stream = camera.kind === 'running' ? camera.stream : null;

  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream;
  }, [video, stream]);

  return (
    <div className="camera-preview" data-camera={camera.kind}>
      <div className="camera-mirror">
        <video
          ref={video}
          autoPlay
          muted
          playsInline
          aria-label="Your camera, as in a mirror"
          onLoadedMetadata={(event) =>
            setSize({ width: event.currentTarget.videoWidth, height: event.currentTarget.videoHeight })
          }
        />
        {stream !== null && <FaceBoxes faces={faces} size={size} />}
      </div>
      {children}
    </div>
  );
}
