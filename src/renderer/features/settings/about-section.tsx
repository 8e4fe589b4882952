import type { EngineStatus } from '#contract/calls/engine.ts';
import { ConsentText } from '#renderer/parts/consent-text.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { Licences } from './licences.tsx';

/** What is stored, and whose work the nets are. */
export function AboutSection({ models }: { readonly models: EngineStatus['models'] }) {
  return (
    <section className="settings-section" aria-labelledby="about-title">
      <h2 id="about-title">About</h2>
      <p>
        <a href={hashOf({ screen: 'how' })}>How it works</a>: what Familiar does with a face, shown on made-up
        handwriting.
      </p>
      <ConsentText />
      {models.length > 0 && (
        <table className="facts">
          <caption>The nets that look at faces, whose work they are, and under which licence</caption>
          <thead>
            <tr>
              <th scope="col">Net</th>
              <th scope="col">Licence</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <tr key={model.name}>
                <th scope="row">{model.name}</th>
                <td>{model.licence}</td>
                <td className="quiet">{model.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Licences />
    </section>
  );
}
