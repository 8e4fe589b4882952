import type { MemberSummary } from '#contract/household.ts';
import { Empty } from '#renderer/kit/empty.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { isSameFace } from '#renderer/state/face-ref.ts';
import { navigate } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { MapFrame } from '../map-frame.tsx';
import styles from './compare-screen.module.css';
import { ComparedFaces } from './compared-faces.tsx';
import { FacePicker } from './face-picker.tsx';
import { oneMemberWords, pickerStart } from './picker-start.ts';

type Faces = { readonly a: FaceRef; readonly b: FaceRef };

function Answer({ a, b }: Faces) {
  const query = useQuery('compare.faces', { a, b }, { keepsShown: true });
  return (
    <Load query={query} what="comparison" skeleton={<Skeleton shape="block" />}>
      {(comparison) => <ComparedFaces comparison={comparison} a={a} b={b} />}
    </Load>
  );
}

type Chosen = { readonly a: FaceRef | null; readonly b: FaceRef | null };

function Pickers({ members, a, b }: Chosen & { readonly members: readonly MemberSummary[] }) {
  const { compare } = useWords();
  const start = pickerStart(members, a, b);
  const alone = oneMemberWords(members, compare);
  return (
    <>
      <div className={styles.pickers}>
        <FacePicker
          label={compare.picker.first}
          face={a}
          members={members}
          start={start.a}
          onFace={(face) => navigate({ screen: 'compare', a: face, b })}
        />
        <FacePicker
          label={compare.picker.second}
          face={b}
          members={members}
          start={start.b}
          onFace={(face) => navigate({ screen: 'compare', a, b: face })}
        />
      </div>
      {alone !== null && <Quiet>{alone}</Quiet>}
    </>
  );
}

/** What is still to be chosen before two faces can be compared. */
function missingWords({ a, b }: Chosen, words: Catalogue['compare']): string {
  if (a === null && b === null) return words.chooseBoth;
  return a === null || b === null ? words.chooseOther : words.samePicture;
}

/** Two faces side by side: how far apart, what that means, and in what the pictures differ. */
export function CompareScreen({ a, b }: Chosen) {
  const { compare } = useWords();
  const members = useQuery('members.list', {});
  const isTwice = a !== null && isSameFace(a, b);
  return (
    <MapFrame screen="compare" title={compare.title} lead={compare.lead}>
      <Load query={members} what="members" skeleton={<Skeleton shape="rows" />}>
        {(list) => <Pickers members={list} a={a} b={b} />}
      </Load>
      {a === null || b === null || isTwice ? <Empty>{missingWords({ a, b }, compare)}</Empty> : <Answer a={a} b={b} />}
    </MapFrame>
  );
}
