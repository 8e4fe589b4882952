import type { EngineStatus } from '#contract/calls/engine.ts';
import { isInBrowser } from '#renderer/client/create-familiar-client.ts';
import { FactsTable } from '#renderer/kit/facts-table.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { ConsentText } from '#renderer/parts/consent-text.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { Licences } from './licences.tsx';
import { SettingsSection } from './settings-section.tsx';
import { useNotices } from './use-notices.ts';

/** Whose work the networks are, and under which licence. */
function NetsTable({ models }: Pick<EngineStatus, 'models'>) {
  const { nets: words } = useWords().settings.sections.about;
  if (models.length === 0) return null;
  return (
    <FactsTable caption={words.caption}>
      <thead>
        <tr>
          <th scope="col">{words.net}</th>
          <th scope="col">{words.licence}</th>
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {models.map((model) => (
          <tr key={model.name}>
            <th scope="row">{model.name}</th>
            <td>{words.licenceAs(model.licence)}</td>
            <Quiet as="td">{model.source}</Quiet>
          </tr>
        ))}
      </tbody>
    </FactsTable>
  );
}

/** Which version this is, what is stored, and whose work the networks are. */
export function AboutSection() {
  const { settings } = useWords();
  const { state } = useQuery('engine.status', {});
  const notices = useNotices().state;
  const words = settings.sections.about;
  return (
    <SettingsSection section="about">
      {notices.kind === 'ready' && <p>{words.version(notices.value.version)}</p>}
      <p>
        <RichText text={words.howItWorks} as={{ how: (text) => <a href={hashOf({ screen: 'how' })}>{text}</a> }} />
      </p>
      {isInBrowser() && (
        <Quiet>
          <RichText text={words.whereData} as={{ code: (text) => <code>{text}</code> }} />
        </Quiet>
      )}
      <ConsentText />
      <Fold label={settings.details}>
        <NetsTable models={state.kind === 'ready' ? state.value.models : []} />
        <Licences />
      </Fold>
    </SettingsSection>
  );
}
