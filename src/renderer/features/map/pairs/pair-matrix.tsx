import { type RefObject, useMemo, useRef } from 'react';
import { VisuallyHidden } from '#renderer/kit/visually-hidden.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { MatrixCell } from './matrix-cell.tsx';
import styles from './pair-matrix.module.css';
import { type Pair, type PairMember, pairKey, pairStates } from './pair-order.ts';

type Props = {
  readonly members: readonly PairMember[];
  readonly pairs: readonly Pair[];
  readonly openKey: string | null;
  readonly onOpen: (pair: Pair) => void;
};

/** Whether cells have to be small for all to be seen. */
const isCrowded = (members: readonly PairMember[]): boolean => members.length > 8;

type RowProps = Props & { readonly row: number; readonly table: RefObject<HTMLTableElement | null> };

/** A member against all who stand above them, and at the end themselves. */
function MatrixRow({ row, table, members, pairs, openKey, onOpen }: RowProps) {
  const names = useMemo(() => new Map(members.map(({ memberId, name }) => [memberId, name])), [members]);
  const byKey = useMemo(() => new Map(pairs.map((pair) => [pairKey(pair), pair])), [pairs]);
  const words = useWords().pairs.matrix;
  const isTight = isCrowded(members);
  const member = members[row];
  if (member === undefined) return null;
  return (
    <tr>
      <th scope="row">
        <span className={styles.member}>
          <Portrait memberId={member.memberId} name={member.name} size={isTight ? 'tiny' : 'small'} />{' '}
          <ShownName name={member.name} />
        </span>
      </th>
      {members.slice(0, row).map((other, column) => {
        const key = pairKey({ memberIds: [other.memberId, member.memberId] });
        const pair = byKey.get(key);
        const place = [row, column] as const;
        return (
          <td key={other.memberId}>
            {pair !== undefined && (
              <MatrixCell {...{ pair, names, place, table, isTight, onOpen }} isOpen={key === openKey} />
            )}
          </td>
        );
      })}
      <td className={styles.own}>{isTight ? words.noOwn : words.samePerson}</td>
    </tr>
  );
}

function ColourKey() {
  const { matrix, states } = useWords().pairs;
  return (
    <ul className={styles.key} aria-label={matrix.key}>
      {pairStates.map((state) => (
        <li key={state}>
          <span className={styles.swatch} data-state={state} /> {states[state]}
        </li>
      ))}
      <li>
        <span className={styles.swatch} data-state="own" /> {matrix.withinOwn}
      </li>
    </ul>
  );
}

/** A square of members against members, filled below its diagonal: the nearer two come, the more a cell stands out. */
export function PairMatrix(props: Props) {
  const { members } = props;
  const { caption } = useWords().pairs.matrix;
  const table = useRef<HTMLTableElement>(null);
  return (
    <div className={styles.place}>
      <table ref={table} className={styles.matrix} data-crowded={isCrowded(members) || undefined}>
        <VisuallyHidden as="caption">{caption}</VisuallyHidden>
        <tbody>
          {members.map(({ memberId }, row) => (
            <MatrixRow key={memberId} row={row} table={table} {...props} />
          ))}
        </tbody>
        <tfoot aria-hidden="true">
          <tr>
            <td />
            {members.map(({ memberId, name }) => (
              <td key={memberId} className={styles.foot}>
                <span>
                  <ShownName name={name} />
                </span>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <ColourKey />
    </div>
  );
}
