import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { FaceGroup } from '../face-group.tsx';
import type { Pair } from './pair-order.ts';
import { type MemberNames, namesOf } from './pair-words.ts';

type Props = { readonly pair: Pair; readonly names: MemberNames };
type Faces = { readonly a: FaceRef; readonly b: FaceRef };

function Links({ pair, names, a, b }: Props & Faces) {
  const { pairs } = useWords();
  const words = pairs.details;
  const both = namesOf(pair, names, pairs);
  return (
    <ButtonRow hasLinks>
      <TextLink isAction href={hashOf({ screen: 'compare', a, b })}>
        {words.compare}
      </TextLink>
      {pair.memberIds.map((memberId, side) => (
        <TextLink key={memberId} isAction href={hashOf({ screen: 'person', memberId })}>
          {words.picturesOf(both[side] ?? pairs.someMember)}
        </TextLink>
      ))}
      {pair.advice === 'stricterLevel' && (
        <TextLink isAction href={hashOf({ screen: 'whatIf', setAside: [] })}>
          {words.stricterLevel}
        </TextLink>
      )}
      {pair.state !== 'clear' && (
        <TextLink isAction href={hashOf({ screen: 'tuning' })}>
          {words.tuning}
        </TextLink>
      )}
    </ButtonRow>
  );
}

/** One pair in full: the picture of each that comes nearest to the other, how far apart they are, and what helps. */
export function PairDetails({ pair, names }: Props) {
  const { distances, lookalikes, pairs } = useWords();
  const [one, other] = namesOf(pair, names, pairs);
  const title = pairs.names([one, other]);
  const [first, second] = pair.memberIds;
  const a = { kind: 'sample', memberId: first, sampleId: pair.samples.a } as const;
  const b = { kind: 'sample', memberId: second, sampleId: pair.samples.b } as const;
  const faces = [
    { key: 'a', face: a, alt: pairs.details.nearestTo(one, other) },
    { key: 'b', face: b, alt: pairs.details.nearestTo(other, one) },
  ];
  return (
    <Panel title={title} label={title} isLive>
      <FaceGroup faces={faces} />
      <Quiet isSmall>{pairs.details.faces}</Quiet>
      <LimitScale
        distance={pair.smallest}
        threshold={pair.threshold}
        isNearBad
        others={[{ name: pairs.list.typical, distance: pair.typical }]}
      />
      <p>{pairs.sentence([one, other], pair)}</p>
      <Quiet>{distances.toPerson}</Quiet>
      {pair.advice !== null && (
        <Notice kind={pair.state === 'close' ? 'warning' : 'note'}>{lookalikes.advice[pair.advice]}</Notice>
      )}
      <Links {...{ pair, names, a, b }} />
    </Panel>
  );
}
