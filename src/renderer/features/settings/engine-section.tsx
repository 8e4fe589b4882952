import type { EngineStatus } from '#contract/calls/engine.ts';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
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

/** What the face engine runs on and why, and what was tried. */
export function EngineSection({ status }: { readonly status: EngineStatus }) {
  const { engine } = useWords();
  return (
    <SettingsSection section="engine" title={engine.settings.title}>
      <p>
        {engine.state(status)} <Quiet as="span">{engine.reason(status.reason)}</Quiet>
      </p>
      {status.probes.length > 0 && (
        <FactsTable caption={engine.settings.caption} isCaptionHidden>
          <thead>
            <tr>
              <th scope="col">{engine.settings.tried}</th>
              <th scope="col">{engine.settings.outcome}</th>
              <th scope="col">{engine.settings.detail}</th>
            </tr>
          </thead>
          <tbody>
            {status.probes.map((probe) => (
              <ProbeRow key={probe.provider} probe={probe} />
            ))}
          </tbody>
        </FactsTable>
      )}
    </SettingsSection>
  );
}
