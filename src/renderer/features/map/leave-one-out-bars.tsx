import {
  type LeaveOneOutFigures,
  leaveOneOutNames,
  leaveOneOutOrder,
  leaveOneOutTotal,
} from '#renderer/words/leave-one-out-words.ts';

type Row = { readonly name: string; readonly figures: LeaveOneOutFigures };

function Bar({ figures, longest }: { readonly figures: LeaveOneOutFigures; readonly longest: number }) {
  const percent = (100 * leaveOneOutTotal(figures)) / Math.max(1, longest);
  return (
    <span className="loo-bar" aria-hidden="true" style={{ inlineSize: `${percent}%` }}>
      {leaveOneOutOrder.map(
        (kind) => figures[kind] > 0 && <span key={kind} data-verdict={kind} style={{ flexGrow: figures[kind] }} />,
      )}
    </span>
  );
}

/**
 * How the pictures of the support set fare against each other, one row for each way of comparing: bars, and the same in
 * figures. Figures that differ stand out.
 */
export function LeaveOneOutBars({ rows }: { readonly rows: readonly Row[] }) {
  const longest = Math.max(...rows.map(({ figures }) => leaveOneOutTotal(figures)));
  return (
    <div className="table-scroll">
      <table className="facts loo">
        <thead>
          <tr>
            <td />
            <td className="loo-wide" />
            {leaveOneOutOrder.map((kind) => (
              <th key={kind} scope="col">
                <span className="loo-swatch" data-verdict={kind} /> {leaveOneOutNames[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="loo-wide">
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
      </table>
    </div>
  );
}
