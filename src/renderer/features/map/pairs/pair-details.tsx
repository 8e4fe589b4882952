import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { hashOf } from '#renderer/state/route.ts';
import { toPersonWords } from '#renderer/words/distance-words.ts';
import { adviceWords } from '#renderer/words/odds-words.ts';
import { FaceGroup } from '../face-group.tsx';
import type { Pair } from './pair-order.ts';
import { pairNames, pairSentence } from './pair-words.ts';

type Props = { readonly pair: Pair; readonly names: ReadonlyMap<number, string> };
type Faces = { readonly a: FaceRef; readonly b: FaceRef };

function Links({ pair, names, a, b }: Props & Faces) {
  return (
    <ButtonRow hasLinks>
      <TextLink isAction href={hashOf({ screen: 'compare', a, b })}>
        Compare the two pictures
      </TextLink>
      {pair.memberIds.map((memberId) => (
        <TextLink key={memberId} isAction href={hashOf({ screen: 'person', memberId })}>
          Pictures of {names.get(memberId)}
        </TextLink>
      ))}
      {pair.advice === 'stricterLevel' && (
        <TextLink isAction href={hashOf({ screen: 'whatIf', setAside: [] })}>
          What would a stricter level do?
        </TextLink>
      )}
      {pair.state !== 'clear' && (
        <TextLink isAction href={hashOf({ screen: 'tuning' })}>
          Could Familiar learn to tell them apart?
        </TextLink>
      )}
    </ButtonRow>
  );
}

/** One pair in full: the picture of each that comes nearest to the other, how far apart they are, and what helps. */
export function PairDetails({ pair, names }: Props) {
  const [first, second] = pair.memberIds;
  const a = { kind: 'sample', memberId: first, sampleId: pair.samples.a } as const;
  const b = { kind: 'sample', memberId: second, sampleId: pair.samples.b } as const;
  const faces = [
    { key: 'a', face: a, alt: `${names.get(first)}, the picture nearest to ${names.get(second)}` },
    { key: 'b', face: b, alt: `${names.get(second)}, the picture nearest to ${names.get(first)}` },
  ];
  return (
    <Panel title={pairNames(pair, names)} label={pairNames(pair, names)} isLive>
      <FaceGroup faces={faces} />
      <Quiet isSmall>The picture that comes nearest, and the one it is most like</Quiet>
      <LimitScale
        distance={pair.smallest}
        threshold={pair.threshold}
        isNearBad
        others={[{ name: 'Typical', distance: pair.typical }]}
      />
      <p>{pairSentence(pair, names)}</p>
      <Quiet>{toPersonWords}</Quiet>
      {pair.advice !== null && (
        <Notice kind={pair.state === 'close' ? 'warning' : 'note'}>{adviceWords[pair.advice]}</Notice>
      )}
      <Links {...{ pair, names, a, b }} />
    </Panel>
  );
}
