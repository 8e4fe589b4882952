import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { FacePicture } from '#renderer/parts/face-picture.tsx';
import { hardestFirst, type PlacedSample, type Stage } from './placed-samples.ts';
import type { TunedPair } from './tuning-words.ts';

const pageLength = 40;

type Props = { readonly pair: TunedPair; readonly samples: readonly PlacedSample[] };

/** The two strips of a pair in words: every picture with its places, the hardest first. */
export function PlaceTable({ pair, samples }: Props) {
  const [length, setLength] = useState(pageLength);
  const nameOf = ({ side }: PlacedSample): string => pair.names[side === -1 ? 0 : 1];
  const otherOf = ({ side }: PlacedSample): string => pair.names[side === -1 ? 1 : 0];
  const cell = (sample: PlacedSample, stage: Stage) => {
    const fate = sample.fates[stage];
    return (
      <td className="place-fate" data-fate={fate}>
        {sample.places[stage].toFixed(2)},{' '}
        {fate === 'nobody' ? 'in the middle' : `with ${fate === 'own' ? nameOf(sample) : otherOf(sample)}`}
      </td>
    );
  };
  return (
    <div className="place-table">
      <div className="table-scroll">
        <table className="facts">
          <caption>
            From -1, {pair.names[0]}, to 1, {pair.names[1]}; within {pair.learnt?.undecided.toFixed(2)} of 0 nobody is
            named. The hardest first.
          </caption>
          <thead>
            <tr>
              <th scope="col">Picture</th>
              <th scope="col">On the straight way</th>
              <th scope="col">As learnt</th>
            </tr>
          </thead>
          <tbody>
            {hardestFirst(samples)
              .slice(0, length)
              .map((sample) => (
                <tr key={sample.sampleId}>
                  <th scope="row">
                    <span className="recorded-face">
                      <FacePicture
                        face={{ kind: 'sample', memberId: sample.memberId, sampleId: sample.sampleId }}
                        alt=""
                      />
                      {nameOf(sample)}
                    </span>
                  </th>
                  {cell(sample, 'before')}
                  {cell(sample, 'after')}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {samples.length > length && <Button onClick={() => setLength(length + pageLength)}>Show more</Button>}
    </div>
  );
}
