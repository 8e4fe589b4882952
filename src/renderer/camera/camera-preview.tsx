import { type CSSProperties, type ReactNode, type RefObject, type SyntheticEvent, useEffect, useState } from 'react';
import type { FrameBox } from '#contract/face.ts';
import { useAppearance } from '../state/use-appearance.ts';
import { useWords } from '../words/use-words.ts';
import styles from './camera-preview.module.css';
import type { CameraState } from './camera-state.ts';
import type { Size } from './frame-size.ts';
import { asItComes, turnedSize } from './turn-frame.ts';

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

/** Corner marks around each face of the picture. */
function FaceBoxes({ faces, size, isFaint }: FaceBoxesProps) {
  return (
    <svg
      className={styles.faces}
      data-faint={isFaint || undefined}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
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
  /** True where the words beside it speak of a mirror, whatever is set. */
  readonly alwaysMirrors?: boolean;
  /** Drawn over the picture, not mirrored. */
  readonly children?: ReactNode;
};

/**
 * The live picture, turned as it is to be and as in a mirror unless that is switched off, filling its parent, with a
 * frame around each face. Of an upright picture more of the upper part is shown, where faces are.
 */
export function CameraPreview({ camera, video, faces, areFacesFaint = false, alwaysMirrors = false, children }: Props) {
  const words = useWords().camera;
  const isMirror = useAppearance().mirrorsPreview || alwaysMirrors;
  const [size, setSize] = useState({ width: 640, height: 480 });
  const { stream, look } = camera.kind === 'running' ? camera : { stream: null, look: asItComes };
  const shown = turnedSize(size, look);

  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream;
  }, [video, stream]);

  function measure({ currentTarget: { videoWidth: width, videoHeight: height } }: SyntheticEvent<HTMLVideoElement>) {
    if (width > 0 && height > 0) setSize({ width, height });
  }

  return (
    <div
      className={styles.preview}
      data-camera={camera.kind}
      data-mirror={isMirror || undefined}
      data-shape={shown.width < shown.height ? 'upright' : 'wide'}
    >
      <div className={styles.mirror} style={{ '--ratio': shown.width / shown.height } as CSSProperties}>
        <video
          ref={video}
          autoPlay
          muted
          playsInline
          aria-label={isMirror ? words.mirror : words.plain}
          data-turn={look.turn}
          data-mirrored={look.isMirrored || undefined}
          onLoadedMetadata={measure}
          onResize={measure}
        />
        {stream !== null && <FaceBoxes faces={faces} size={shown} isFaint={areFacesFaint} />}
      </div>
      {children}
    </div>
  );
}
