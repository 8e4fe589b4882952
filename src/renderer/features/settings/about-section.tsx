import type { EngineStatus } from '#contract/calls/engine.ts';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { ConsentText } from '#renderer/parts/consent-text.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { Licences } from './licences.tsx';
import { SettingsSection } from './settings-section.tsx';

/** What is stored, and whose work the nets are. */
export function AboutSection({ models }: { readonly models: EngineStatus['models'] }) {
  const { about: words } = useWords().settings;
  return (
    <SettingsSection section="about" title={words.title}>
      <p>
        <RichText text={words.howItWorks} as={{ how: (text) => <a href={hashOf({ screen: 'how' })}>{text}</a> }} />
      </p>
      <ConsentText />
      {models.length > 0 && (
        <FactsTable caption={words.nets.caption}>
          <thead>
            <tr>
              <th scope="col">{words.nets.net}</th>
              <th scope="col">{words.nets.licence}</th>
              <th scope="col">{words.nets.source}</th>
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
