import { Load } from '../../components/load.tsx';
import type { FaceRef } from '../../map/face-ref.ts';
import { isSameFace } from '../../map/face-ref.ts';
import { navigate } from '../../state/route.ts';
import { useKept } from '../../state/use-kept.ts';
import { useQuery } from '../../state/use-query.ts';
import { MapFrame } from '../map/map-frame.tsx';
import { ComparedFaces } from './compared-faces.tsx';
import { FacePicker } from './face-picker.tsx';

type Faces = { readonly a: FaceRef; readonly b: FaceRef };

function Answer({ a, b }: Faces) {
  const query = useKept(useQuery('compare.faces', { a, b }, ['members.changed']));
  return (
    <Load query={query} what="the comparison" skeleton={<div className="skeleton-block" />}>
      {(comparison) => <ComparedFaces comparison={comparison} a={a} b={b} />}
    </Load>
  );
}

/** Two faces side by side: how far apart, what that means, and in what the pictures differ. */
export function CompareScreen({ a, b }: { readonly a: FaceRef | null; readonly b: FaceRef | null }) {
  const isTwice = a !== null && isSameFace(a, b);
  return (
    <MapFrame screen="compare" title="Compare two faces" lead="Choose any two pictures and see whether they are one person to Familiar, and why.">
      <div className="compare-pickers">
        <FacePicker label="First face" face={a} onFace={(face) => navigate({ screen: 'compare', a: face, b })} />
        <FacePicker label="Second face" face={b} onFace={(face) => navigate({ screen: 'compare', a, b: face })} />
      </div>
      {a === null || b === null ? (
        <p className="empty">{a === null && b === null ? 'Choose a first and a second face above.' : 'Choose one more face to compare it with.'}</p>
      ) : isTwice ? (
        <p className="empty">That is the same picture twice. Choose another one to compare it with.</p>
      ) : (
        <Answer a={a} b={b} />
      )}
    </MapFrame>
  );
}
