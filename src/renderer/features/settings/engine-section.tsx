import type { EngineStatus } from '#contract/calls/engine.ts';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { engineLine, probeWords, providerWords } from '#renderer/words/engine-words.ts';

const signs: Readonly<Record<Probe['outcome'], IconName>> = {
  chosen: 'check',
  usable: 'check',
  unusable: 'cross',
  crashed: 'warning',
  skipped: 'minus',
};

type Probe = EngineStatus['probes'][number];

function ProbeRow({ probe: { provider, outcome, detail, said } }: { readonly probe: Probe }) {
  return (
    <tr>
      <th scope="row">{providerWords(provider)}</th>
      <td className="facts-outcome" data-outcome={outcome}>
        <Icon name={signs[outcome]} size={16} /> {probeWords[outcome]}
      </td>
      <td className="quiet">
        {detail}
        {said !== null && (
          <details className="raw-words">
            <summary>What it said</summary>
            <code>{said}</code>
          </details>
        )}
      </td>
    </tr>
  );
}

/** What the face engine runs on and why, and what was tried. */
export function EngineSection({ status }: { readonly status: EngineStatus }) {
  return (
    <section className="settings-section" aria-labelledby="engine-title">
      <h2 id="engine-title">Face engine</h2>
      <p>
        {engineLine(status)} <span className="quiet">{status.reason}</span>
      </p>
      {status.probes.length > 0 && (
        <table className="facts">
          <caption className="visually-hidden">What was tried</caption>
          <thead>
            <tr>
              <th scope="col">Tried</th>
              <th scope="col">Outcome</th>
              <th scope="col">Detail</th>
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
