import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { leaveOneOutTotal } from '#renderer/words/leave-one-out-words.ts';
import { LeaveOneOutBars } from '../leave-one-out-bars.tsx';
import { TunedPairPanel } from './tuned-pair-panel.tsx';
import styles from './tuning-findings.module.css';
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
        <Panel title="Each picture against all others">
          <LeaveOneOutBars
            isNarrow
            rows={chance === null ? [asItIs] : [asItIs, { name: 'As learnt', figures: report.after }]}
          />
          {chance !== null && <p>{chance}</p>}
          {strangers !== null && <p>{strangers}</p>}
        </Panel>
      )}
      {report.pairs.length > 0 && (
        <section className={styles.pairs} aria-labelledby="pairs-title">
          <div className={styles.head}>
            <h2 id="pairs-title">Between two people</h2>
            {chance !== null && (
              <Quiet>
                Where every picture lies on the way from one to the other: first on the straight way, then along what
                was learnt without the pictures of that occasion. In the shaded middle nobody is named: signs are hollow
                there. A ring marks a picture on the other’s side. Broken strokes mark the middle of each one’s
                pictures. Only a tie is settled by this: who has a clear lead is named wherever the sign lies.
              </Quiet>
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
