import { type KeyboardEvent, useMemo, useRef } from 'react';
import { Portrait } from '#renderer/parts/portrait.tsx';
import { type Pair, type PairMember, pairKey } from './pair-order.ts';
import { pairSentence, stateWords } from './pair-words.ts';

type Props = {
  readonly members: readonly PairMember[];
  readonly pairs: readonly Pair[];
  readonly openKey: string | null;
  readonly onOpen: (pair: Pair) => void;
};

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** A square of members against members, filled below its diagonal: the nearer two come, the more the cell stands out. Arrow keys go from cell to cell. */
export function PairMatrix({ members, pairs, openKey, onOpen }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const byKey = useMemo(() => new Map(pairs.map((pair) => [pairKey(pair), pair])), [pairs]);
  const names = useMemo(() => new Map(members.map(({ memberId, name }) => [memberId, name])), [members]);

  function go(event: KeyboardEvent, row: number, column: number): void {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = table.current?.querySelector<HTMLButtonElement>(
      `button[data-cell="${row + step[0]}-${column + step[1]}"]`,
    );
    next?.focus();
  }

  return (
    <div className="matrix-place">
      <table ref={table} className="matrix" data-crowded={members.length > 8 || undefined}>
        <caption className="visually-hidden">
          The smallest distance between any two members; on the diagonal the typical distance within one member’s own
          pictures
        </caption>
        <tbody>
          {members.map((member, row) => (
            <tr key={member.memberId}>
              <th scope="row">
                <span className="matrix-member">
                  <Portrait memberId={member.memberId} name={member.name} size="small" /> {member.name}
                </span>
              </th>
              {members.slice(0, row).map((other, column) => {
                const pair = byKey.get(pairKey({ memberIds: [other.memberId, member.memberId] }));
                if (pair === undefined) return <td key={other.memberId} />;
                const key = pairKey(pair);
                return (
                  <td key={other.memberId}>
                    <button
                      type="button"
                      className="matrix-cell"
                      data-cell={`${row}-${column}`}
                      data-state={pair.state}
                      aria-pressed={key === openKey}
                      aria-label={pairSentence(pair, names)}
                      tabIndex={key === openKey ? 0 : -1}
                      title={`${other.name} and ${member.name}: ${stateWords[pair.state]}`}
                      onClick={() => onOpen(pair)}
                      onFocus={() => onOpen(pair)}
                      onKeyDown={(event) => go(event, row, column)}
                    >
                      {pair.smallest.toFixed(2)}
                    </button>
                  </td>
                );
              })}
              <td className="matrix-own" title={`${member.name}: typical distance within their own pictures`}>
                {member.typicalOwn === null ? '–' : member.typicalOwn.toFixed(2)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot aria-hidden="true">
          <tr>
            <td />
            {members.map(({ memberId, name }) => (
              <td key={memberId} className="matrix-foot">
                <span>{name}</span>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <ul className="matrix-key" aria-label="Colours">
        {(['clear', 'near', 'close'] as const).map((state) => (
          <li key={state}>
            <span className="matrix-swatch" data-state={state} /> {stateWords[state]}
          </li>
        ))}
        <li>
          <span className="matrix-swatch" data-state="own" /> within one’s own pictures
        </li>
      </ul>
    </div>
  );
}
