import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { SmallFace } from '../small-face.tsx';
import styles from './place-table.module.css';
import { hardestFirst, type PlacedSample, type Stage } from './placed-samples.ts';
import type { TunedPair } from './tuning-words.ts';

const pageLength = 40;

type Props = { readonly pair: TunedPair; readonly samples: readonly PlacedSample[] };

function captionWords({ names: [first, second], learnt }: TunedPair): string {
  const middle = `within ${learnt?.undecided.toFixed(2)} of 0 nobody is named`;
  return `From -1, ${first}, to 1, ${second}; ${middle}. The hardest first.`;
}

type RowProps = { readonly pair: TunedPair; readonly sample: PlacedSample };

function PlaceCell({ pair, sample, stage }: RowProps & { readonly stage: Stage }) {
  const fate = sample.fates[stage];
  const [own, other] = sample.side === -1 ? pair.names : pair.names.toReversed();
  return (
    <td className={styles.fate} data-fate={fate}>
      {sample.places[stage].toFixed(2)}, {fate === 'nobody' ? 'in the middle' : `with ${fate === 'own' ? own : other}`}
    </td>
  );
}

function PlaceRow({ pair, sample }: RowProps) {
  const { memberId, sampleId, side } = sample;
  return (
    <tr>
      <th scope="row">
        <SmallFace face={{ kind: 'sample', memberId, sampleId }}>{pair.names[side === -1 ? 0 : 1]}</SmallFace>
      </th>
      <PlaceCell pair={pair} sample={sample} stage="before" />
      <PlaceCell pair={pair} sample={sample} stage="after" />
    </tr>
  );
}

/** The two strips of a pair in words: every picture with its places, the hardest first. */
export function PlaceTable({ pair, samples }: Props) {
  const [length, setLength] = useState(pageLength);
  const shown = hardestFirst(samples).slice(0, length);
  return (
    <div className={styles.table}>
      <FactsTable isScrolled caption={captionWords(pair)}>
        <thead>
          <tr>
            <th scope="col">Picture</th>
            <th scope="col">On the straight way</th>
            <th scope="col">As learnt</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((sample) => (
            <PlaceRow key={sample.sampleId} pair={pair} sample={sample} />
          ))}
        </tbody>
      </FactsTable>
      {samples.length > length && <Button onClick={() => setLength(length + pageLength)}>Show more</Button>}
    </div>
  );
}
