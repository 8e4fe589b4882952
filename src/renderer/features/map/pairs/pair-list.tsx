import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { TextButton } from '#renderer/kit/text-link.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './pair-list.module.css';
import { type Pair, pairKey } from './pair-order.ts';
import { type MemberNames, namesOf } from './pair-words.ts';

type Props = {
  readonly pairs: readonly Pair[];
  readonly names: MemberNames;
  readonly onOpen: (pair: Pair) => void;
};

/** The matrix as a list: every pair with its figures, the closest first. */
export function PairList({ pairs, names, onOpen }: Props) {
  const { distances, formats, pairs: words } = useWords();
  const { list } = words;
  return (
    <FactsTable isScrolled caption={`${list.scale} ${distances.toPerson}`}>
      <thead>
        <tr>
          <th scope="col">{list.pair}</th>
          <th scope="col">{list.meaning}</th>
          <th scope="col">{list.nearest}</th>
          <th scope="col">{list.typical}</th>
          <th scope="col">{list.limit}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pairKey(pair)}>
            <th scope="row">
              <TextButton onClick={() => onOpen(pair)}>{words.names(namesOf(pair, names, words))}</TextButton>
            </th>
            <td className={styles.state} data-state={pair.state}>
              {words.states[pair.state]}
            </td>
            <td>{formats.decimal(pair.smallest, 2)}</td>
            <td>{formats.decimal(pair.typical, 2)}</td>
            <td>{formats.decimal(pair.threshold, 2)}</td>
          </tr>
        ))}
      </tbody>
    </FactsTable>
  );
}
