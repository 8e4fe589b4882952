import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { MapFrame } from '../map-frame.tsx';
import { TuningFacts } from './tuning-facts.tsx';
import { TuningFindings } from './tuning-findings.tsx';
import styles from './tuning-screen.module.css';
import { TuningVerdict } from './tuning-verdict.tsx';

/** Household tuning: whether it would tell the members apart better, and the switch for it. */
export function TuningScreen() {
  const { tuning: words } = useWords();
  const query = useQuery('tuning.status', {});
  return (
    <MapFrame screen="tuning" title={words.title} lead={words.lead}>
      <div className={styles.tuning}>
        <div className={styles.facts}>
          <TuningFacts />
        </div>
        <Load query={query} what="tuning" skeleton={<Skeleton shape="block" />}>
          {(tuning) => (
            <>
              <TuningVerdict tuning={tuning} />
              {tuning.report !== null && <TuningFindings report={tuning.report} />}
            </>
          )}
        </Load>
      </div>
    </MapFrame>
  );
}
