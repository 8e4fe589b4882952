import { memo } from 'react';
import type { Pose, Quality } from '#contract/face.ts';
import type { SampleSummary } from '#contract/household.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { joinClasses } from '#renderer/kit/join-classes.ts';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { VisuallyHidden } from '#renderer/kit/visually-hidden.tsx';
import { useSamplePicture } from '#renderer/state/use-sample-picture.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { DistanceScale } from './distance-scale.tsx';
import type { GallerySample } from './gallery-sample.ts';
import { faultyBelow, qualityShares } from './quality.ts';
import { traitWords } from './sample-traits.ts';
import type { Rectangle } from './tile-grid.ts';
import styles from './tile-list.module.css';
import { flagTitles, type NameOf, tileWords } from './tile-words.ts';

/** The sides of a picture's quality as a row of strokes, each as tall as the side is good. */
function QualityStrokes({ quality, pose }: { readonly quality: Quality; readonly pose: Pose }) {
  return (
    <span className={styles.strokes} aria-hidden="true">
      {Object.entries(qualityShares(quality, pose)).map(([side, share]) => (
        <span
          key={side}
          data-faulty={share < faultyBelow || undefined}
          style={{ blockSize: `${Math.round(25 + share * 75)}%` }}
        />
      ))}
    </span>
  );
}

/** The id of a tile's element, which the list names as the one the keyboard is on. */
export const tileId = (sampleId: number): string => `sample-${sampleId}`;

type PictureProps = {
  readonly memberId: number;
  readonly sample: SampleSummary;
  readonly isChosen: boolean;
  readonly isPortrait: boolean;
};

/** The picture with what is marked on it: chosen, shown for the person, set aside. */
function TilePicture({ memberId, sample, isChosen, isPortrait }: PictureProps) {
  const words = useWords().samples;
  const url = useSamplePicture(memberId, sample.id);
  return (
    <span className={styles.picture} aria-hidden="true">
      {url === null ? <Skeleton shape="fill" /> : <img src={url} alt="" draggable={false} />}
      <span className={styles.tick}>{isChosen && <Icon name="check" size={16} weight={3} />}</span>
      {isPortrait && (
        <span className={styles.portrait}>
          <Icon name="face" size={16} />
        </span>
      )}
      {!sample.inUse && <span className={styles.setAside}>{words.setAside}</span>}
    </span>
  );
}

type CaptionProps = { readonly entry: GallerySample; readonly nameOf: NameOf; readonly now: number };

/** Two lines below the picture: its gravest flag or where it comes from; its quality and its day. */
function TileCaption({ entry, nameOf, now }: CaptionProps) {
  const { sample } = entry;
  const words = useWords();
  const flags = flagTitles(entry, nameOf, words.gallery);
  const first = flags[0] ?? words.samples.kind(sample.source, sample.kind.look);
  const traits = traitWords(sample, words.samples);
  return (
    <>
      <span className={styles.line} aria-hidden="true" data-flagged={flags.length > 0 || undefined}>
        {flags.length > 0 && <Icon name="flag" size={14} />}
        <span title={first}>{first}</span>
        {flags.length > 1 && <span className={styles.more}>+{flags.length - 1}</span>}
      </span>
      <span className={joinClasses(styles.line, styles.quiet)} aria-hidden="true">
        <QualityStrokes quality={sample.quality} pose={sample.pose} />
        <span title={traits}>{traits}</span>
        <span className={styles.day}>{words.time.day(sample.createdAt, now)}</span>
      </span>
    </>
  );
}

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

/** One enrolled picture with what is worth knowing at a glance: flags, quality, and how near it is to whom. */
export const SampleTile = memo(function SampleTile(props: Props) {
  const { memberId, entry, place, position, total, isChosen, isActive, isPortrait, nameOf, now } = props;
  const words = useWords();
  const { sample, analysis } = entry;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active option.
    <div
      id={tileId(sample.id)}
      role="option"
      aria-selected={isChosen}
      aria-posinset={position}
      aria-setsize={total}
      className={styles.tile}
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
      <VisuallyHidden>{tileWords({ entry, isPortrait, nameOf, now }, words)}</VisuallyHidden>
      <TilePicture memberId={memberId} sample={sample} isChosen={isChosen} isPortrait={isPortrait} />
      <TileCaption entry={entry} nameOf={nameOf} now={now} />
      {analysis !== null && <DistanceScale toOwn={analysis.toOwn} nearestOther={analysis.nearestOther} />}
    </div>
  );
});
