import type { EngineStatus } from '#contract/calls/engine.ts';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { useWords } from '#renderer/words/use-words.ts';

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
      <th scope="row">{engine.provider(provider)}</th>
      <td className="facts-outcome" data-outcome={outcome}>
        <Icon name={signs[outcome]} size={16} /> {engine.outcomes[outcome]}
      </td>
      <td className="quiet">
        {engine.finding(finding)}
        {said !== null && (
          <details className="raw-words">
            <summary>{engine.settings.said}</summary>
            <code>{said}</code>
          </details>
        )}
      </td>
    </tr>
  );
}

/** What the face engine runs on and why, and what was tried. */
export function EngineSection({ status }: { readonly status: EngineStatus }) {
  const { engine } = useWords();
  return (
    <section className="settings-section" aria-labelledby="engine-title">
      <h2 id="engine-title">{engine.settings.title}</h2>
      <p>
        {engine.state(status)} <span className="quiet">{engine.reason(status.reason)}</span>
      </p>
      {status.probes.length > 0 && (
        <table className="facts">
          <caption className="visually-hidden">{engine.settings.caption}</caption>
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
        </table>
      )}
    </section>
  );
}
