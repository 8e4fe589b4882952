import { Notice } from '#renderer/kit/notice.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { hashOf } from '#renderer/state/route.ts';
import { toPersonWords } from '#renderer/words/distance-words.ts';
import { adviceWords } from '#renderer/words/odds-words.ts';
import type { Pair } from './pair-order.ts';
import { pairNames, pairSentence } from './pair-words.ts';

type Props = { readonly pair: Pair; readonly names: ReadonlyMap<number, string> };
type Faces = { readonly a: FaceRef; readonly b: FaceRef };

function Links({ pair, names, a, b }: Props & Faces) {
  return (
    <div className="side-panel-actions">
      <a className="text-link" href={hashOf({ screen: 'compare', a, b })}>
        Compare the two pictures
      </a>
      {pair.memberIds.map((memberId) => (
        <a key={memberId} className="text-link" href={hashOf({ screen: 'person', memberId })}>
          Pictures of {names.get(memberId)}
        </a>
      ))}
      {pair.advice === 'stricterLevel' && (
        <a className="text-link" href={hashOf({ screen: 'whatIf', setAside: [] })}>
          What would a stricter level do?
        </a>
      )}
      {pair.state !== 'clear' && (
        <a className="text-link" href={hashOf({ screen: 'tuning' })}>
          Could Familiar learn to tell them apart?
        </a>
      )}
    </div>
  );
}

/** One pair in full: the picture of each that comes nearest to the other, how far apart they are, and what helps. */
export function PairDetails({ pair, names }: Props) {
  const [first, second] = pair.memberIds;
  const a = { kind: 'sample', memberId: first, sampleId: pair.samples.a } as const;
  const b = { kind: 'sample', memberId: second, sampleId: pair.samples.b } as const;
  return (
    <section className="side-panel pair-details" aria-label={pairNames(pair, names)} aria-live="polite">
      <h2>{pairNames(pair, names)}</h2>
      <div className="chosen-faces" data-count="2">
        <FacePicture face={a} alt={`${names.get(first)}, the picture nearest to ${names.get(second)}`} />
        <FacePicture face={b} alt={`${names.get(second)}, the picture nearest to ${names.get(first)}`} />
      </div>
      <p className="side-note">The picture that comes nearest, and the one it is most like</p>
      <LimitScale
        distance={pair.smallest}
        threshold={pair.threshold}
        isNearBad
        others={[{ name: 'Typical', distance: pair.typical }]}
      />
      <p>{pairSentence(pair, names)}</p>
      <p className="quiet">{toPersonWords}</p>
      {pair.advice !== null && (
        <Notice kind={pair.state === 'close' ? 'warning' : 'note'}>{adviceWords[pair.advice]}</Notice>
      )}
      <Links {...{ pair, names, a, b }} />
    </section>
  );
}
