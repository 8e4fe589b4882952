import { faceBox, facePath } from '#renderer/kit/face-shape.ts';
import styles from './tiny-face.module.css';

/** What a small drawn face stands for: where it looks, how it is lit, or whether something covers it. */
export type TinyFaceKind =
  | 'front'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'dark'
  | 'even'
  | 'bright'
  | 'uncovered'
  | 'covered';

const shifts: Partial<Readonly<Record<TinyFaceKind, readonly [number, number]>>> = {
  left: [-16, 0],
  right: [16, 0],
  up: [0, -14],
  down: [0, 16],
};

/** A face of a few strokes that shows one kind of picture; decorative, the word stands below it. */
export function TinyFace({ kind, isCovered }: { readonly kind: TinyFaceKind; readonly isCovered: boolean }) {
  const [x, y] = shifts[kind] ?? [0, 0];
  return (
    <svg
      className={styles.face}
      data-kind={kind}
      data-covered={isCovered || undefined}
      viewBox={`-4 -4 ${faceBox.width + 8} ${faceBox.height + 8}`}
      aria-hidden="true"
    >
      <path className={styles.oval} d={facePath(0)} />
      <g className={styles.strokes} transform={`translate(${x} ${y})`}>
        <path d="M34 50v8M66 50v8M50 56v16M38 86c7 6 17 6 24 0" />
        {kind === 'covered' && <path className={styles.glasses} d="M20 46h24v18h-24zM56 46h24v18h-24zM44 52h12" />}
      </g>
    </svg>
  );
}
