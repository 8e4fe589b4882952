import type { AppState } from '#contract/calls/app.ts';
import type { Settings } from '#contract/household.ts';
import { securityLevels } from '#contract/security-levels.ts';
import { levelOdds } from '#core/recognition/level-odds.ts';
import { pruneAttemptFaces } from '../attempts/attempt-faces.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { Services } from '../services.ts';

type Noun = 'app' | 'settings' | 'engine';

/** What screens read: the app's state, settings, the engine. */
export function createOverviewHandlers(services: Services, appState: () => AppState): HandlersOf<Noun> {
  const { vault, engine } = services;

  return {
    'app.state': () => appState(),
    'settings.get': () => ({ settings: vault.store.settings.read(), protection: vault.keys.protection() }),
    'settings.levels': () => {
      const { members } = services.supportSet.get();
      const memberCount = members.length;
      const fewestSamples = memberCount === 0 ? 0 : Math.min(...members.map(({ sampleCount }) => sampleCount));
      const levels = securityLevels.map((level) =>
        levelOdds(services.calibration, level, Math.max(1, fewestSamples), memberCount),
      );
      return { memberCount, fewestSamples, levels };
    },
    'settings.set': (changes) => {
      const named = Object.fromEntries(
        Object.entries(changes).filter(([, value]) => value !== undefined),
      ) as Partial<Settings>;
      vault.store.settings.save({ ...vault.store.settings.read(), ...named });
      pruneAttemptFaces(services);
      services.sessions.touch();
      return {};
    },
    'engine.status': () => engine.status(),
  };
}
