import { Fold } from '#renderer/kit/fold.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { MemberMark } from '../member-mark.tsx';
import { PlaceStrip } from './place-strip.tsx';
import { PlaceTable } from './place-table.tsx';
import { placedSamples, reachOf } from './placed-samples.ts';
import { ownersWords, pairNeeds, type TunedPair, type TuningReport } from './tuning-words.ts';

function Strips({ pair, undecided }: { readonly pair: TunedPair; readonly undecided: number }) {
  const samples = placedSamples(pair);
  const shared = { names: pair.names, samples, undecided, reach: reachOf(samples) };
  return (
    <>
      <PlaceStrip stage="before" title="On the straight way" {...shared} />
      <PlaceStrip stage="after" title="As learnt" {...shared} />
      <p className="place-ends" aria-hidden="true">
        <span>
          <MemberMark memberId={pair.memberIds[0]} /> {pair.names[0]}
        </span>
        <span>nobody named</span>
        <span>
          {pair.names[1]} <MemberMark memberId={pair.memberIds[1]} />
        </span>
      </p>
      <Fold label="The same as a table">
        <PlaceTable pair={pair} samples={samples} />
      </Fold>
    </>
  );
}

type Needed = Pick<TuningReport, 'neededSamples' | 'neededElsewhere'>;

function Needs({ pair, needed }: { readonly pair: TunedPair; readonly needed: Needed }) {
  const needs = pairNeeds(pair, needed);
  if (needs.length === 0)
    return pair.mayName.length === 0 ? null : <p>Nothing could be learnt from the pictures of these two.</p>;
  return (
    <ul className="tuned-needs">
      {needs.map(({ memberId, words }) => (
        <li key={memberId}>
          <MemberMark memberId={memberId} />
          <p>
            {words}{' '}
            <a className="text-link" href={hashOf({ screen: 'person', memberId })}>
              Add pictures{' '}
              <span className="visually-hidden">of {pair.names[memberId === pair.memberIds[0] ? 0 : 1]}</span>{' '}
              <Icon name="arrowRight" size={16} />
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}

/**
 * Two members whom their pictures do not keep apart: where every picture lies between them, without the tuning and with
 * it, or what is missing for one.
 */
export function TunedPairPanel({ pair, needed }: { readonly pair: TunedPair; readonly needed: Needed }) {
  const owners = ownersWords(pair);
  return (
    <section className="side-panel tuned-pair" aria-label={`${pair.names[0]} and ${pair.names[1]}`}>
      <h3>
        {pair.names[0]} and {pair.names[1]}
      </h3>
      {pair.learnt === null ? (
        <Needs pair={pair} needed={needed} />
      ) : (
        <Strips pair={pair} undecided={pair.learnt.undecided} />
      )}
      {owners !== null && <Notice kind="note">{owners}</Notice>}
    </section>
  );
}
