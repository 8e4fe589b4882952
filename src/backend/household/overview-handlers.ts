import type { AppState } from '#contract/calls/app.ts';
import type { Settings } from '#contract/household.ts';
import { securityLevels } from '#contract/security-levels.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { levelOdds } from '#core/recognition/level-odds.ts';
import { pruneAttemptFaces } from '../attempts/attempt-faces.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';

type Noun = 'app' | 'settings' | 'engine';

type Parts = {
  readonly appState: () => AppState;
  readonly vault: Vault;
  readonly engine: FaceEngine;
  readonly clock: Clock;
  readonly sessions: SessionManager;
  readonly supportSet: SupportSetCache;
  readonly calibration: Calibration;
};

/** What screens read: the app's state, settings, the engine. */
export function createOverviewHandlers(parts: Parts): HandlersOf<Noun> {
  const { appState, vault, engine } = parts;

  return {
    'app.state': appState,
    'settings.get': () => ({ settings: vault.store.settings.read(), protection: vault.keys.protection() }),
    'settings.levels': () => {
      const { members } = parts.supportSet.get();
      const memberCount = members.length;
      const fewestSamples = memberCount === 0 ? 0 : Math.min(...members.map(({ sampleCount }) => sampleCount));
      const levels = securityLevels.map((level) =>
        levelOdds(parts.calibration, level, Math.max(1, fewestSamples), memberCount),
      );
      return { memberCount, fewestSamples, levels };
    },
    'settings.set': (changes) => {
      const named = Object.fromEntries(
        Object.entries(changes).filter(([, value]) => value !== undefined),
      ) as Partial<Settings>;
      vault.store.settings.save({ ...vault.store.settings.read(), ...named });
      pruneAttemptFaces(parts);
      parts.sessions.touch();
      return {};
    },
    'engine.status': () => engine.status(),
  };
}
