import type { Pose, Quality } from '#contract/face.ts';
import { faultyBelow, qualityReadings } from './quality-words.ts';

/** Each side of a picture's quality: its name, a bar, and what that means. */
export function QualityList({ quality, pose }: { readonly quality: Quality; readonly pose: Pose }) {
  return (
    <dl className="quality-list">
      {qualityReadings(quality, pose).map(({ label, share, words }) => (
        <div key={label} data-faulty={share < faultyBelow || undefined}>
          <dt>{label}</dt>
          <dd>
            <span className="quality-bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.round(4 + share * 96)}%` }} />
            </span>
            <span className="quality-words">{words}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
