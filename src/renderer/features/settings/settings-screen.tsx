import { useMemo } from 'react';
import type { EngineStatus } from '#contract/calls/engine.ts';
import type { Protection } from '#contract/household.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import { ConsentText } from '#renderer/parts/consent-text.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf, type SettingsSection } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { protectionWords } from '#renderer/words/household-words.ts';
import { AttemptFacesSection } from './attempt-faces-section.tsx';
import { BackupsSection } from './backups-section.tsx';
import { EngineSection } from './engine-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LearningSection } from './learning-section.tsx';
import { Licences } from './licences.tsx';
import { PinSection } from './pin-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { SecuritySection } from './security-section.tsx';
import { SettingsIndex } from './settings-index.tsx';
import { listedSections } from './settings-sections.ts';
import { WatchSection } from './watch-section.tsx';

/** What is stored, and whose work the nets are. */
function AboutSection({ models }: { readonly models: EngineStatus['models'] }) {
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

/** Which protection is in force, for those who may not change it. */
function ProtectionFact({ protection }: { readonly protection: Protection }) {
  return (
    <section className="settings-section" aria-labelledby="keys-title">
      <h2 id="keys-title">After a restart</h2>
      <p className="settings-fact">
        <Icon name="shield" size={28} />
        <span>
          <strong>{protectionWords[protection].title}.</strong> {protectionWords[protection].meaning}
        </span>
      </p>
    </section>
  );
}

/** The settings: security, pictures of attempts, protection of the key, camera, engine, about; `section` is the one to begin with. */
export function SettingsScreen({ section }: { readonly section: SettingsSection | null }) {
  const { member: me } = useSignedIn();
  const settings = useQuery('settings.get', {});
  const engine = useQuery('engine.status', {});
  const sections = useMemo(() => listedSections(me.role === 'owner'), [me.role]);
  const isThere = settings.state.kind === 'ready' && engine.state.kind === 'ready';
  return (
    <div className="settings-page">
      {isThere && <SettingsIndex sections={sections} first={section} />}
      <div className="settings">
        <ScreenTitle windowTitle="Settings">Settings</ScreenTitle>
        <Load query={settings} what="the settings" skeleton={<div className="skeleton-rows" />}>
          {(value) => (
            <>
              <SecuritySection saved={value.settings} canChange={me.role === 'owner'} />
              <LearningSection saved={value.settings} canChange={me.role === 'owner'} />
              <AttemptFacesSection saved={value.settings} canChange={me.role === 'owner'} />
              <WatchSection saved={value.settings} canChange={me.role === 'owner'} />
              {me.role === 'owner' ? <KeysSection /> : <ProtectionFact protection={value.protection} />}
              <PinSection />
              {me.role === 'owner' && <BackupsSection />}
              <PrivacySection saved={value.settings} />
            </>
          )}
        </Load>
        <section className="settings-section" aria-labelledby="camera-title">
          <h2 id="camera-title">Camera</h2>
          <CameraChoice />
          <p className="quiet">Remembered on this computer.</p>
        </section>
        <Load query={engine} what="the face engine" skeleton={<div className="skeleton-rows" />}>
          {(status) => (
            <>
              <EngineSection status={status} />
              <AboutSection models={status.models} />
            </>
          )}
        </Load>
      </div>
    </div>
  );
}
