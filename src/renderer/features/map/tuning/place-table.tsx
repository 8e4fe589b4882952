import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { SmallFace } from '../small-face.tsx';
import styles from './place-table.module.css';
import { hardestFirst, type PlacedSample, type Stage } from './placed-samples.ts';
import type { TunedPair } from './tuned-pair.ts';

const pageLength = 40;

type Props = { readonly pair: TunedPair; readonly samples: readonly PlacedSample[] };

type RowProps = { readonly pair: TunedPair; readonly sample: PlacedSample };

function PlaceCell({ pair, sample, stage }: RowProps & { readonly stage: Stage }) {
  const fate = sample.fates[stage];
  const [own, other] = sample.side === -1 ? pair.names : pair.names.toReversed();
  const words = useWords().tuning.pairs;
  const named = { own: own ?? '', nobody: null, other: other ?? '' }[fate];
  return (
    <td className={styles.fate} data-fate={fate}>
      {words.place(sample.places[stage], named)}
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
  const { tuning: words } = useWords();
  const [length, setLength] = useState(pageLength);
  const shown = hardestFirst(samples).slice(0, length);
  return (
    <div className={styles.table}>
      <FactsTable isScrolled caption={words.pairs.tableCaption(pair.names, pair.learnt?.undecided ?? 0)}>
        <thead>
          <tr>
            <th scope="col">{words.pairs.picture}</th>
            <th scope="col">{words.asItIs}</th>
            <th scope="col">{words.asLearnt}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((sample) => (
            <PlaceRow key={sample.sampleId} pair={pair} sample={sample} />
          ))}
        </tbody>
      </FactsTable>
      {samples.length > length && (
        <Button onClick={() => setLength(length + pageLength)}>{words.pairs.showMore}</Button>
      )}
    </div>
  );
}
