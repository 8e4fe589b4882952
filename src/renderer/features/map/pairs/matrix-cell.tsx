import type { KeyboardEvent, RefObject } from 'react';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './pair-matrix.module.css';
import type { Pair } from './pair-order.ts';
import { type MemberNames, namesOf } from './pair-words.ts';

/** The way from a cell to the next, in rows and columns. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

type Place = readonly [row: number, column: number];

function goOn(event: KeyboardEvent, table: HTMLTableElement | null, [row, column]: Place): void {
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const cell = `${row + step[0]}-${column + step[1]}`;
  table?.querySelector<HTMLButtonElement>(`button[data-cell="${cell}"]`)?.focus();
}

type Props = {
  readonly pair: Pair;
  readonly names: MemberNames;
  readonly place: Place;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly isOpen: boolean;
  /** True where there is room for a figure only. */
  readonly isTight: boolean;
  readonly onOpen: (pair: Pair) => void;
};

/** A pair in the matrix: in a word and by colour how well the two are told apart. Arrow keys go from cell to cell. */
export function MatrixCell({ pair, names, place, table, isOpen, isTight, onOpen }: Props) {
  const { formats, pairs } = useWords();
  const both = namesOf(pair, names, pairs);
  return (
    <button
      type="button"
      className={styles.cell}
      data-cell={place.join('-')}
      data-state={pair.state}
      aria-pressed={isOpen}
      aria-label={pairs.matrix.cell(both, pair.state)}
      tabIndex={isOpen ? 0 : -1}
      title={pairs.matrix.cell(both, pair.state)}
      onClick={() => onOpen(pair)}
      onFocus={() => onOpen(pair)}
      onKeyDown={(event) => goOn(event, table.current, place)}
    >
      {isTight ? formats.decimal(pair.smallest, 2) : pairs.states[pair.state]}
    </button>
  );
}
