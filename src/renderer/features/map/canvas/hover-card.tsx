import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { MemberMark } from '../member-mark.tsx';
import { SampleLines } from '../sample-lines.tsx';
import { faceOf } from '../support-map.ts';
import type { Point } from './geometry.ts';
import styles from './hover-card.module.css';
import type { MapDot } from './map-dot.ts';

/** The height of a card and its gap, in CSS pixels: with less room above the face it stands underneath. */
const cardHeightPx = 250;

type Props = { readonly dot: MapDot; readonly place: Point; readonly names: ReadonlyMap<number, string> };

/** A face enlarged beside its sign, with where it comes from. */
export function HoverCard({ dot, place, names }: Props) {
  const { map } = useWords();
  const name = dot.memberId === null ? undefined : names.get(dot.memberId);
  return (
    <div
      className={styles.card}
      data-below={place.y < cardHeightPx || undefined}
      style={{ left: place.x, top: place.y }}
      aria-hidden="true"
    >
      <FacePicture face={faceOf(dot)} alt="" />
      <p className={styles.name}>
        <MemberMark memberId={dot.memberId} /> {name ?? map.aRefusedAttempt}
      </p>
      {dot.memberId !== null && <SampleLines memberId={dot.memberId} sampleId={dot.id} />}
    </div>
  );
}
