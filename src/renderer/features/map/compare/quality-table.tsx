import type { QualityRow } from './compare-words.ts';

/** How the two pictures were taken, line by line, with a word where the difference matters. */
export function QualityTable({ rows }: { readonly rows: readonly QualityRow[] }) {
  if (rows.length === 0) return <p className="side-note">Nothing is known of how at least one of them was taken.</p>;
  return (
    <div className="table-scroll">
      <table className="facts">
        <thead>
          <tr>
            <td />
            <th scope="col">First</th>
            <th scope="col">Second</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, a, b, note }) => (
            <tr key={what} data-note={note !== null || undefined}>
              <th scope="row">
                {what}
                {note !== null && <span className="row-note">{note}</span>}
              </th>
              <td>{a}</td>
              <td>{b}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
