import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { FrameBox } from '#contract/face.ts';
import { useWords } from '../words/use-words.ts';
import styles from './camera-preview.module.css';
import type { CameraState } from './camera-state.ts';
import type { Size } from './frame-size.ts';

/** Four corner strokes of a rectangle, as an SVG path. */
function corners(x: number, y: number, width: number, height: number): string {
  const arm = Math.min(width, height) * 0.18;
  const right = x + width;
  const bottom = y + height;
  return [
    `M${x} ${y + arm}V${y}H${x + arm}`,
    `M${right - arm} ${y}H${right}V${y + arm}`,
    `M${right} ${bottom - arm}V${bottom}H${right - arm}`,
    `M${x + arm} ${bottom}H${x}V${bottom - arm}`,
  ].join('');
}

type FaceBoxesProps = { readonly faces: readonly FrameBox[]; readonly size: Size; readonly isFaint: boolean };

/** Corner marks around each face, placed like the video itself (`object-fit: cover`). */
function FaceBoxes({ faces, size, isFaint }: FaceBoxesProps) {
  return (
    <svg
      className={styles.faces}
      data-faint={isFaint || undefined}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {faces.map((face, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: faces have no identity between frames.
          key={index}
          d={corners(face.x * size.width, face.y * size.height, face.width * size.width, face.height * size.height)}
        />
      ))}
    </svg>
  );
}

type Props = {
  readonly camera: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  /** Faces to frame, in fractions of the camera's picture. */
  readonly faces: readonly FrameBox[];
  /** True where the frames around faces give way to what is drawn over them. */
  readonly areFacesFaint?: boolean;
  /** Drawn over the picture, not mirrored. */
  readonly children?: ReactNode;
};

/** The live picture as in a mirror, filling its parent, with a frame around each face. */
export function CameraPreview({ camera, video, faces, areFacesFaint = false, children }: Props) {
  const { mirror } = useWords().camera;
  const [size, setSize] = useState({ width: 640, height: 480 });
  const stream = camera.kind === 'running' ? camera.stream : null;

  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream;
  }, [video, stream]);

  return (
    <div className={styles.preview} data-camera={camera.kind}>
      <div className={styles.mirror}>
        <video
          ref={video}
          autoPlay
          muted
          playsInline
          aria-label={mirror}
          onLoadedMetadata={(event) =>
            setSize({ width: event.currentTarget.videoWidth, height: event.currentTarget.videoHeight })
          }
        />
        {stream !== null && <FaceBoxes faces={faces} size={size} isFaint={areFacesFaint} />}
      </div>
      {children}
    </div>
  );
}
