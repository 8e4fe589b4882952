import type { EngineStatus } from '#contract/calls/engine.ts';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './engine-section.module.css';
import { SettingsSection } from './settings-section.tsx';

const signs: Readonly<Record<Probe['outcome'], IconName>> = {
  chosen: 'check',
  usable: 'check',
  unusable: 'cross',
  crashed: 'warning',
  skipped: 'minus',
};

type Probe = EngineStatus['probes'][number];

function ProbeRow({ probe: { provider, outcome, finding, said } }: { readonly probe: Probe }) {
  const { engine } = useWords();
  return (
    <tr>
      <th scope="row" className={styles.provider}>
        {engine.provider(provider)}
      </th>
      <td className={styles.outcome} data-outcome={outcome}>
        <span className={styles.sign}>
          <Icon name={signs[outcome]} size={16} />
        </span>{' '}
        {engine.outcomes[outcome]}
      </td>
      <Quiet as="td">
        {engine.finding(finding)}
        {said !== null && (
          <details className={styles.said}>
            <summary>{engine.settings.said}</summary>
            <code>{said}</code>
          </details>
        )}
      </Quiet>
    </tr>
  );
}

/** What was tried, one row each. */
function ProbeTable({ probes }: Pick<EngineStatus, 'probes'>) {
  const { engine } = useWords();
  return (
    <FactsTable caption={engine.settings.caption} isCaptionHidden>
      <thead>
        <tr>
          <th scope="col">{engine.settings.tried}</th>
          <th scope="col">{engine.settings.outcome}</th>
          <th scope="col">{engine.settings.detail}</th>
        </tr>
      </thead>
      <tbody>
        {probes.map((probe) => (
          <ProbeRow key={probe.provider} probe={probe} />
        ))}
      </tbody>
    </FactsTable>
  );
}

/** What the face engine runs on and why; what was tried is folded up. */
export function EngineSection() {
  const { engine, settings } = useWords();
  const status = useQuery('engine.status', {});
  return (
    <SettingsSection section="engine">
      <Load query={status} what="engine" skeleton={<Skeleton shape="rows" />}>
        {(known) => (
          <>
            <p>
              {engine.state(known)} <Quiet as="span">{engine.reason(known.reason)}</Quiet>
            </p>
            {known.probes.length > 0 && (
              <Fold label={settings.details}>
                <ProbeTable probes={known.probes} />
              </Fold>
            )}
          </>
        )}
      </Load>
    </SettingsSection>
  );
}
