import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { TextButton } from '#renderer/kit/text-link.tsx';
import { toPersonWords } from '#renderer/words/distance-words.ts';
import styles from './pair-list.module.css';
import { type Pair, pairKey } from './pair-order.ts';
import { pairNames, stateWords } from './pair-words.ts';

type Props = {
  readonly pairs: readonly Pair[];
  readonly names: ReadonlyMap<number, string>;
  readonly onOpen: (pair: Pair) => void;
};

const scaleWords = 'Distances run from 0 to 2; nearer than the limit, one may be taken for the other.';

/** The matrix as a list: every pair with its figures, the closest first. */
export function PairList({ pairs, names, onOpen }: Props) {
  return (
    <FactsTable isScrolled caption={`${scaleWords} ${toPersonWords}`}>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">Nearest</th>
          <th scope="col">Typical</th>
          <th scope="col">Limit</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pairKey(pair)}>
            <th scope="row">
              <TextButton onClick={() => onOpen(pair)}>{pairNames(pair, names)}</TextButton>
            </th>
            <td>{pair.smallest.toFixed(2)}</td>
            <td>{pair.typical.toFixed(2)}</td>
            <td>{pair.threshold.toFixed(2)}</td>
            <td className={styles.state} data-state={pair.state}>
              {stateWords[pair.state]}
            </td>
          </tr>
        ))}
      </tbody>
    </FactsTable>
  );
}
