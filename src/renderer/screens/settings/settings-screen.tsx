import { CameraChoice } from '../../components/camera-choice.tsx';
import { Icon } from '../../components/icon.tsx';
import { Load } from '../../components/load.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { useSignedIn } from '../../state/use-app.ts';
import { useQuery } from '../../state/use-query.ts';
import { protectionWords } from '../../words/household-words.ts';
import { AboutSection } from './about-section.tsx';
import { EngineSection } from './engine-section.tsx';
import { LearningSection } from './learning-section.tsx';
import { SecuritySection } from './security-section.tsx';

/** The settings: security, protection of the key, camera, engine, about. */
export function SettingsScreen() {
  const { member: me } = useSignedIn();
  const settings = useQuery('settings.get', {});
  const engine = useQuery('engine.status', {}, ['engine.changed']);
  return (
    <div className="settings">
      <ScreenTitle windowTitle="Settings">Settings</ScreenTitle>
      <Load query={settings} what="the settings" skeleton={<div className="skeleton-rows" />}>
        {(value) => (
          <>
            <SecuritySection saved={value.settings} canChange={me.role === 'owner'} onSaved={settings.reload} />
            <LearningSection saved={value.settings} canChange={me.role === 'owner'} onSaved={settings.reload} />
            <section className="settings-section" aria-labelledby="protection-title">
              <h2 id="protection-title">After a restart</h2>
              <p className="settings-fact">
                <Icon name="shield" size={28} />
                <span>
                  <strong>{protectionWords[value.protection].title}.</strong> {protectionWords[value.protection].meaning}
                </span>
              </p>
            </section>
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
  );
}
