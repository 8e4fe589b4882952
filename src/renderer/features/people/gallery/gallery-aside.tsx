import type { ReactNode } from 'react';
import { useSamplePicture } from '#renderer/state/use-sample-picture.ts';

/** How many of several chosen pictures are shown as a small fan. */
const fanSize = 5;

function FanPicture({ memberId, sampleId }: { readonly memberId: number; readonly sampleId: number }) {
  const url = useSamplePicture(memberId, sampleId);
  return <li>{url === null ? <span className="skeleton-block" /> : <img src={url} alt="" />}</li>;
}

/** Beside the gallery while several pictures are chosen: a few of them and how many. */
export function ManyChosen({ memberId, ids }: { readonly memberId: number; readonly ids: readonly number[] }) {
  return (
    <div className="many-chosen">
      <ul className="fan" aria-hidden="true">
        {ids.slice(0, fanSize).map((id) => (
          <FanPicture key={id} memberId={memberId} sampleId={id} />
        ))}
      </ul>
      <h3 className="details-title">{ids.length} pictures chosen</h3>
    </div>
  );
}

/** Beside the gallery while nothing is chosen: how choosing works. */
export function NoneChosen(): ReactNode {
  return (
    <div className="none-chosen">
      <h3 className="details-title">Choose a picture</h3>
      <p>See how sharp and well lit it is, how near to the others, and what to do about it.</p>
      <dl className="key-list">
        <div>
          <dt>Drag</dt>
          <dd>around or across several</dd>
        </div>
        <div>
          <dt>Shift, Ctrl</dt>
          <dd>a range, one more</dd>
        </div>
        <div>
          <dt>Arrows, Space</dt>
          <dd>by keyboard; Ctrl+A for all</dd>
        </div>
        <div>
          <dt>Delete</dt>
          <dd>removes; Ctrl+Z brings back</dd>
        </div>
      </dl>
    </div>
  );
}
