import type { EngineStatus } from '#contract/calls/engine.ts';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { ConsentText } from '#renderer/parts/consent-text.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { Licences } from './licences.tsx';
import { SettingsSection } from './settings-section.tsx';

/** What is stored, and whose work the nets are. */
export function AboutSection({ models }: { readonly models: EngineStatus['models'] }) {
  return (
    <SettingsSection section="about" title="About">
      <p>
        <a href={hashOf({ screen: 'how' })}>How it works</a>: what Familiar does with a face, shown on made-up
        handwriting.
      </p>
      <ConsentText />
      {models.length > 0 && (
        <FactsTable caption="The nets that look at faces, whose work they are, and under which licence">
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
                <Quiet as="td">{model.source}</Quiet>
              </tr>
            ))}
          </tbody>
        </FactsTable>
      )}
      <Licences />
    </SettingsSection>
  );
}
