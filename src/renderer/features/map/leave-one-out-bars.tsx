import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { type LeaveOneOutFigures, leaveOneOutOrder, leaveOneOutTotal } from './leave-one-out.ts';
import styles from './leave-one-out-bars.module.css';

type Row = { readonly name: string; readonly figures: LeaveOneOutFigures };

function Bar({ figures, longest }: { readonly figures: LeaveOneOutFigures; readonly longest: number }) {
  const percent = (100 * leaveOneOutTotal(figures)) / Math.max(1, longest);
  return (
    <span className={styles.bar} aria-hidden="true" style={{ inlineSize: `${percent}%` }}>
      {leaveOneOutOrder.map(
        (kind) => figures[kind] > 0 && <span key={kind} data-verdict={kind} style={{ flexGrow: figures[kind] }} />,
      )}
    </span>
  );
}

type Props = {
  readonly rows: readonly Row[];
  /** True where something stands beside it in wide windows. */
  readonly isNarrow?: boolean;
};

/**
 * How the pictures of the support set fare against each other, one row for each way of comparing: bars, and the same in
 * figures. Figures that differ stand out.
 */
export function LeaveOneOutBars({ rows, isNarrow = false }: Props) {
  const { verdicts } = useWords().leaveOneOut;
  const longest = Math.max(...rows.map(({ figures }) => leaveOneOutTotal(figures)));
  return (
    <div className={styles.figures} data-narrow={isNarrow || undefined}>
      <FactsTable isScrolled>
        <thead>
          <tr>
            <td />
            <td className={styles.bars} />
            {leaveOneOutOrder.map((kind) => (
              <th key={kind} scope="col">
                <span className={styles.swatch} data-verdict={kind} /> {verdicts[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures }) => (
            <tr key={name}>
              <th scope="row">
                <ShownName name={name} />
              </th>
              <td className={styles.bars}>
                <Bar figures={figures} longest={longest} />
              </td>
              {leaveOneOutOrder.map((kind) => (
                <td key={kind} data-differs={rows.some((row) => row.figures[kind] !== figures[kind]) || undefined}>
                  {figures[kind]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </FactsTable>
    </div>
  );
}
