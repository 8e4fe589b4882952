import { FacePicture } from '#renderer/parts/face-picture.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { momentWords } from '#renderer/words/time-words.ts';
import { type FaceRegion, landmarkLines } from '../canvas/landmark-lines.ts';
import type { Comparison } from './compare-words.ts';

type Props = {
  readonly face: FaceRef;
  readonly known: Comparison['a'];
  readonly differing: ReadonlySet<FaceRegion>;
  readonly hasLines: boolean;
};

/** One of the two: the picture, the landmarks over it, whose it is and when it was taken. */
export function ComparedFace({ face, known, differing, hasLines }: Props) {
  const now = useNow(60_000);
  const name = known.name ?? 'Nobody who was recognised';
  return (
    <figure className="compared-face">
      <div className="compared-picture">
        <FacePicture face={face} alt={name} />
        {hasLines && known.landmarks !== null && (
          <svg className="landmarks" viewBox="0 0 1 1" aria-hidden="true">
            {landmarkLines(known.landmarks).map(({ key, region, path }) => (
              <path key={key} d={path} data-differs={differing.has(region) || undefined} />
            ))}
          </svg>
        )}
      </div>
      <figcaption>
        <strong>{name}</strong>
        <span className="quiet">{momentWords(known.at, now)}</span>
      </figcaption>
    </figure>
  );
}
