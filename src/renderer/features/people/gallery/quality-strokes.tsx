import type { Pose, Quality } from '#contract/face.ts';
import { faultyBelow, qualityReadings } from './quality-words.ts';

/** The sides of a picture's quality as a row of strokes, each as tall as the side is good. */
export function QualityStrokes({ quality, pose }: { readonly quality: Quality; readonly pose: Pose }) {
  return (
    <span className="quality-strokes" aria-hidden="true">
      {qualityReadings(quality, pose).map(({ label, share }) => (
        <span
          key={label}
          data-faulty={share < faultyBelow || undefined}
          style={{ blockSize: `${Math.round(25 + share * 75)}%` }}
        />
      ))}
    </span>
  );
}
