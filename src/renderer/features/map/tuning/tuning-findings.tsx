import { Fold } from '#renderer/kit/fold.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { leaveOneOutTotal } from '../leave-one-out.ts';
import { LeaveOneOutBars } from '../leave-one-out-bars.tsx';
import { hasLearnt, type TuningReport } from './tuned-pair.ts';
import { TunedPairPanel } from './tuned-pair-panel.tsx';
import styles from './tuning-findings.module.css';

/**
 * What the examination found: how the pictures fare, how sure that is, what strangers gain, and pair by pair where the
 * pictures lie.
 */
export function TuningFindings({ report }: { readonly report: TuningReport }) {
  const { tuning, leaveOneOut, map } = useWords();
  const isLearnt = hasLearnt(report.pairs);
  const asItIs = { name: tuning.asItIs, figures: report.before };
  return (
    <>
      {leaveOneOutTotal(report.before) > 0 && (
        <Panel title={leaveOneOut.title}>
          <LeaveOneOutBars
            isNarrow
            rows={!isLearnt ? [asItIs] : [asItIs, { name: tuning.asLearnt, figures: report.after }]}
          />
          {isLearnt && (
            <Fold label={map.details}>
              <p>{tuning.chance(report)}</p>
              {report.strangers.tried > 0 && <p>{tuning.strangers(report.strangers)}</p>}
            </Fold>
          )}
        </Panel>
      )}
      {report.pairs.length > 0 && (
        <section className={styles.pairs} aria-labelledby="pairs-title">
          <div className={styles.head}>
            <h2 id="pairs-title">{tuning.pairs.title}</h2>
            {isLearnt && <Quiet>{tuning.pairs.explanation}</Quiet>}
          </div>
          {report.pairs.map((pair) => (
            <TunedPairPanel key={pair.memberIds.join('-')} pair={pair} needed={report} />
          ))}
        </section>
      )}
    </>
  );
}
