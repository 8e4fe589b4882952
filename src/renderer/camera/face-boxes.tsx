import type { FrameBox } from '#contract/face.ts';
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

/** Corner marks around each face, placed like the video itself (`object-fit: cover`). */
export function FaceBoxes({ faces, size }: { readonly faces: readonly FrameBox[]; readonly size: Size }) {
  return (
    <svg
      className="face-boxes"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {faces.map((face, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: faces have no identity between frames.
        <path
          key={index}
          d={corners(face.x * size.width, face.y * size.height, face.width * size.width, face.height * size.height)}
        />
      ))}
    </svg>
  );
}
