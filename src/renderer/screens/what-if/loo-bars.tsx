import { looNames, looOrder } from '../../words/what-if-words.ts';
import type { WhatIf } from './trial.ts';

type Figures = WhatIf['leaveOneOut']['before'];

function total(figures: Figures): number {
  return looOrder.reduce((sum, kind) => sum + figures[kind], 0);
}

function Bar({ figures, longest }: { readonly figures: Figures; readonly longest: number }) {
  return (
    <span className="loo-bar" aria-hidden="true" style={{ inlineSize: `${(100 * total(figures)) / Math.max(1, longest)}%` }}>
      {looOrder.map((kind) => figures[kind] > 0 && <span key={kind} data-verdict={kind} style={{ flexGrow: figures[kind] }} />)}
    </span>
  );
}

/** How the pictures of the support set fare against each other, now and then: bars, and the same in figures. */
export function LooBars({ before, after }: { readonly before: Figures; readonly after: Figures }) {
  const longest = Math.max(total(before), total(after));
  const rows = [
    { name: 'Now', figures: before },
    { name: 'Then', figures: after },
  ];
  return (
    <div className="table-scroll">
      <table className="facts loo">
        <thead>
          <tr>
            <td />
            <td className="loo-wide" />
            {looOrder.map((kind) => (
              <th key={kind} scope="col">
                <span className="loo-swatch" data-verdict={kind} /> {looNames[kind]}
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
              {looOrder.map((kind) => (
                <td key={kind} data-differs={before[kind] !== after[kind] || undefined}>
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
