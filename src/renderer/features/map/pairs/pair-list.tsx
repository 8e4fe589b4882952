import { toPersonWords } from '#renderer/words/distance-words.ts';
import { type Pair, pairKey } from './pair-order.ts';
import { pairNames, stateWords } from './pair-words.ts';

type Props = {
  readonly pairs: readonly Pair[];
  readonly names: ReadonlyMap<number, string>;
  readonly onOpen: (pair: Pair) => void;
};

/** The matrix as a list: every pair with its figures, the closest first. */
export function PairList({ pairs, names, onOpen }: Props) {
  return (
    <div className="table-scroll">
      <table className="facts pair-list">
        <caption>
          Distances run from 0 to 2; nearer than the limit, one may be taken for the other. {toPersonWords}
        </caption>
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
                <button type="button" className="link-button" onClick={() => onOpen(pair)}>
                  {pairNames(pair, names)}
                </button>
              </th>
              <td>{pair.smallest.toFixed(2)}</td>
              <td>{pair.typical.toFixed(2)}</td>
              <td>{pair.threshold.toFixed(2)}</td>
              <td className="pair-state" data-state={pair.state}>
                {stateWords[pair.state]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
