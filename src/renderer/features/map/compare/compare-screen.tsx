import type { MemberSummary } from '#contract/household.ts';
import { Load } from '#renderer/parts/load.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { isSameFace } from '#renderer/state/face-ref.ts';
import { navigate } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { MapFrame } from '../map-frame.tsx';
import { ComparedFaces } from './compared-faces.tsx';
import { FacePicker } from './face-picker.tsx';
import { oneMemberWords, pickerStart } from './picker-start.ts';

type Faces = { readonly a: FaceRef; readonly b: FaceRef };

function Answer({ a, b }: Faces) {
  const query = useQuery('compare.faces', { a, b }, { keepsShown: true });
  return (
    <Load query={query} what="the comparison" skeleton={<div className="skeleton-block" />}>
      {(comparison) => <ComparedFaces comparison={comparison} a={a} b={b} />}
    </Load>
  );
}

function Pickers({
  members,
  a,
  b,
}: {
  readonly members: readonly MemberSummary[];
  readonly a: FaceRef | null;
  readonly b: FaceRef | null;
}) {
  const start = pickerStart(members, a, b);
  const alone = oneMemberWords(members);
  return (
    <>
      <div className="compare-pickers">
        <FacePicker
          label="First face"
          face={a}
          members={members}
          start={start.a}
          onFace={(face) => navigate({ screen: 'compare', a: face, b })}
        />
        <FacePicker
          label="Second face"
          face={b}
          members={members}
          start={start.b}
          onFace={(face) => navigate({ screen: 'compare', a, b: face })}
        />
      </div>
      {alone !== null && <p className="quiet">{alone}</p>}
    </>
  );
}

/** Two faces side by side: how far apart, what that means, and in what the pictures differ. */
export function CompareScreen({ a, b }: { readonly a: FaceRef | null; readonly b: FaceRef | null }) {
  const members = useQuery('members.list', {});
  const isTwice = a !== null && isSameFace(a, b);
  return (
    <MapFrame
      screen="compare"
      title="Compare two faces"
      lead="Choose any two pictures and see whether they are one person to Familiar, and why."
    >
      <Load query={members} what="the members" skeleton={<div className="skeleton-rows" />}>
        {(list) => <Pickers members={list} a={a} b={b} />}
      </Load>
      {a === null || b === null ? (
        <p className="empty">
          {a === null && b === null
            ? 'Choose a first and a second face above.'
            : 'Choose one more face to compare it with.'}
        </p>
      ) : isTwice ? (
        <p className="empty">That is the same picture twice. Choose another one to compare it with.</p>
      ) : (
        <Answer a={a} b={b} />
      )}
    </MapFrame>
  );
}
