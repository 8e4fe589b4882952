import { leaveOneOutTotal } from '#renderer/words/leave-one-out-words.ts';
import { LeaveOneOutBars } from '../leave-one-out-bars.tsx';
import { TunedPairPanel } from './tuned-pair-panel.tsx';
import { chanceWords, strangersWords, type TuningReport } from './tuning-words.ts';

/**
 * What the examination found: how the pictures fare, how sure that is, what strangers gain, and pair by pair where the
 * pictures lie.
 */
export function TuningFindings({ report }: { readonly report: TuningReport }) {
  const chance = chanceWords(report);
  const strangers = chance === null ? null : strangersWords(report.strangers);
  const asItIs = { name: 'As it is', figures: report.before };
  return (
    <>
      {leaveOneOutTotal(report.before) > 0 && (
        <section className="side-panel" aria-labelledby="findings-title">
          <h2 id="findings-title">Each picture against all others</h2>
          <LeaveOneOutBars rows={chance === null ? [asItIs] : [asItIs, { name: 'As learnt', figures: report.after }]} />
          {chance !== null && <p>{chance}</p>}
          {strangers !== null && <p>{strangers}</p>}
        </section>
      )}
      {report.pairs.length > 0 && (
        <section className="tuned-pairs" aria-labelledby="pairs-title">
          <div className="tuned-pairs-head">
            <h2 id="pairs-title">Between two people</h2>
            {chance !== null && (
              <p className="quiet">
                Where every picture lies on the way from one to the other: first on the straight way, then along what
                was learnt without the pictures of that occasion. In the shaded middle nobody is named: signs are hollow
                there. A ring marks a picture on the other’s side. Broken strokes mark the middle of each one’s
                pictures. Only a tie is settled by this: who has a clear lead is named wherever the sign lies.
              </p>
            )}
          </div>
          {report.pairs.map((pair) => (
            <TunedPairPanel key={pair.memberIds.join('-')} pair={pair} needed={report} />
          ))}
        </section>
      )}
    </>
  );
}
