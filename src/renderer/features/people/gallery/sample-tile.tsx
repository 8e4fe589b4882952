import { memo } from 'react';
import type { Pose, Quality } from '#contract/face.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { useSamplePicture } from '#renderer/state/use-sample-picture.ts';
import { poseName, qualityWords, sourceWords } from '#renderer/words/sample-words.ts';
import { dayWords } from '#renderer/words/time-words.ts';
import { DistanceScale } from './distance-scale.tsx';
import type { GallerySample } from './gallery-sample.ts';
import { faultyBelow, qualityReadings } from './quality-words.ts';
import type { Rectangle } from './tile-grid.ts';
import { flagTitles, type NameOf, tileWords } from './tile-words.ts';

/** The sides of a picture's quality as a row of strokes, each as tall as the side is good. */
function QualityStrokes({ quality, pose }: { readonly quality: Quality; readonly pose: Pose }) {
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

/** The id of a tile's element, which the list names as the one the keyboard is on. */
export const tileId = (sampleId: number): string => `sample-${sampleId}`;

type Props = {
  readonly memberId: number;
  readonly entry: GallerySample;
  readonly place: Rectangle;
  /** Its place among all that are shown, from 1, and how many those are. */
  readonly position: number;
  readonly total: number;
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly isPortrait: boolean;
  readonly nameOf: NameOf;
  readonly now: number;
};

/** One enrolled picture with what is worth knowing at a glance: flags, quality, and how near it is to its own and to the nearest other member. */
export const SampleTile = memo(function SampleTile({
  memberId,
  entry,
  place,
  position,
  total,
  isChosen,
  isActive,
  isPortrait,
  nameOf,
  now,
}: Props) {
  const { sample, analysis } = entry;
  const url = useSamplePicture(memberId, sample.id);
  const flags = flagTitles(entry, nameOf);
  const faults = qualityWords(sample).join(', ');
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active option.
    <div
      id={tileId(sample.id)}
      role="option"
      aria-selected={isChosen}
      aria-posinset={position}
      aria-setsize={total}
      className="tile"
      data-sample={sample.id}
      data-active={isActive || undefined}
      data-aside={!sample.inUse || undefined}
      style={{
        insetInlineStart: place.left,
        insetBlockStart: place.top,
        inlineSize: place.width,
        blockSize: place.height,
      }}
    >
      <span className="visually-hidden">{tileWords(entry, isPortrait, nameOf, now)}</span>
      <span className="tile-picture" aria-hidden="true">
        {url === null ? <span className="skeleton-block" /> : <img src={url} alt="" draggable={false} />}
        <span className="tile-tick">{isChosen && <Icon name="check" size={16} />}</span>
        {isPortrait && (
          <span className="tile-portrait">
            <Icon name="face" size={16} />
          </span>
        )}
        {!sample.inUse && <span className="tile-aside">Set aside</span>}
      </span>
      <span className="tile-line" aria-hidden="true" data-flagged={flags.length > 0 || undefined}>
        {flags.length > 0 && <Icon name="flag" size={14} />}
        <span>{flags[0] ?? `${sourceWords[sample.source]}, ${poseName(sample)}`}</span>
        {flags.length > 1 && <span className="tile-more">+{flags.length - 1}</span>}
      </span>
      <span className="tile-line tile-quiet" aria-hidden="true">
        <QualityStrokes quality={sample.quality} pose={sample.pose} />
        <span>{faults}</span>
        <span className="tile-day">{dayWords(sample.createdAt, now)}</span>
      </span>
      {analysis !== null && <DistanceScale toOwn={analysis.toOwn} nearestOther={analysis.nearestOther} />}
    </div>
  );
});
