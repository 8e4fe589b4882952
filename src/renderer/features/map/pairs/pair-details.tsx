import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { FaceGroup } from '../face-group.tsx';
import styles from './pair-details.module.css';
import type { Pair, PairMember } from './pair-order.ts';
import { type MemberNames, misfiledOf, namesOf } from './pair-words.ts';

type Props = { readonly pair: Pair; readonly names: MemberNames };
type DetailsProps = Props & { readonly members: readonly PairMember[] };
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
      {pair.state !== 'clear' && pair.misfiled.length === 0 && (
        <TextLink isAction href={hashOf({ screen: 'tuning' })}>
          {words.tuning}
        </TextLink>
      )}
    </ButtonRow>
  );
}

/** How far apart the two are, in figures, and how far apart each one's own pictures. */
function Figures({ pair, members }: Omit<DetailsProps, 'names'>) {
  const { distances, formats, map, pairs } = useWords();
  const own = members.filter(({ memberId }) => pair.memberIds.includes(memberId));
  return (
    <Fold label={map.details}>
      <div className={styles.figures}>
        <LimitScale
          distance={pair.smallest}
          threshold={pair.threshold}
          isNearBad
          others={[{ name: pairs.list.typical, distance: pair.typical }]}
        />
        <p>{pairs.sentence(pair)}</p>
        {own.map(
          ({ memberId, name, typicalOwn }) =>
            typicalOwn !== null && <p key={memberId}>{pairs.matrix.own(name, formats.decimal(typicalOwn, 2))}</p>,
        )}
        <Quiet>{distances.toPerson}</Quiet>
      </div>
    </Fold>
  );
}

/** Pictures that seem to be with the wrong one of the two, each with the way to where they are moved. */
function MisfiledNotice({ pair, names }: Props) {
  const { advice, pairs } = useWords();
  return misfiledOf(pair, names, pairs).map(({ memberId, samples, words }) => (
    <Notice key={memberId} kind="warning">
      <p>{words}</p>
      <FaceGroup
        faces={samples.map(({ sampleId }) => ({
          key: `${sampleId}`,
          face: { kind: 'sample', memberId, sampleId },
          alt: words,
        }))}
      />
      <TextLink href={hashOf({ screen: 'person', memberId, show: 'flagged' })}>{advice.seeThem}</TextLink>
    </Notice>
  ));
}

/** One pair in full: the picture of each that comes nearest to the other, how far apart they are, and what helps. */
export function PairDetails({ pair, names, members }: DetailsProps) {
  const { lookalikes, pairs } = useWords();
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
      {pair.misfiled.length === 0 && <p>{pairs.inWords([one, other], pair.state)}</p>}
      <MisfiledNotice pair={pair} names={names} />
      {pair.advice !== null && (
        <Notice kind={pair.state === 'close' ? 'warning' : 'note'}>{lookalikes.advice[pair.advice]}</Notice>
      )}
      <Links {...{ pair, names, a, b }} />
      <Figures pair={pair} members={members} />
    </Panel>
  );
}
