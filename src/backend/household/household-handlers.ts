import type { AppState } from '#contract/calls/app.ts';
import type { CallInput, CallOutput } from '#contract/contract.ts';
import type { Settings } from '#contract/household.ts';
import { securityLevels } from '#contract/security-levels.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { VaultKeys } from '#core/ports/vault-keys.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { levelOdds } from '#core/recognition/level-odds.ts';
import { pruneAttemptFaces } from '../attempts/attempt-faces.ts';
import { requireGoodName } from '../common/require-good-name.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';

type Parts = {
  readonly appState: () => AppState;
  readonly vault: Pick<Vault, 'create'>;
  readonly store: Pick<Store, 'household' | 'settings' | 'attemptFaces'>;
  readonly keys: Pick<VaultKeys, 'protection'>;
  readonly engine: Pick<FaceEngine, 'status'>;
  readonly clock: Clock;
  readonly sessions: SessionManager;
  readonly supportSet: SupportSetCache;
  readonly calibration: Calibration;
};

/** The household as a whole: setting it up, its settings, and the state of app and engine. */
export function createHouseholdHandlers(parts: Parts): HandlersOf<'app' | 'household' | 'settings' | 'engine'> {
  const { appState, store, keys, engine } = parts;
  return {
    'app.state': appState,
    'household.create': (input, { session }) => createHousehold(parts, input, session.epoch),
    'household.rename': ({ name }) => {
      requireGoodName(name);
      store.household.rename(name);
      return {};
    },
    'settings.get': () => ({ settings: store.settings.read(), protection: keys.protection() }),
    'settings.levels': () => oddsOf(parts),
    'settings.set': (changed) => {
      const named = Object.entries(changed).filter(([, value]) => value !== undefined);
      store.settings.save({ ...store.settings.read(), ...(Object.fromEntries(named) as Partial<Settings>) });
      pruneAttemptFaces(parts);
      if (!store.settings.read().gatherStrangers) store.attemptFaces.forgetRemarks();
      parts.sessions.touch();
      return {};
    },
    'engine.status': () => engine.status(),
  };
}

/** Sets up the vault with its owner, who is signed in then, unless the screen was locked meanwhile. */
async function createHousehold(
  { vault, clock, sessions }: Parts,
  { householdName, ownerName, passphrase, protection, consent }: CallInput<'household.create'>,
  epoch: number,
): Promise<CallOutput<'household.create'>> {
  for (const name of [householdName, ownerName]) requireGoodName(name);
  const owner = { name: ownerName, consent };
  const made = await vault.create({ name: householdName, owner, passphrase, protection, at: clock.now() });
  if (sessions.current().epoch === epoch) sessions.signIn({ id: made.ownerId, role: 'owner' }, 'setup');
  return { memberId: made.ownerId, recoveryCode: made.recoveryCode };
}

function oddsOf({ supportSet, calibration }: Parts): CallOutput<'settings.levels'> {
  const { members } = supportSet.get();
  const memberCount = members.length;
  const fewestSamples = memberCount === 0 ? 0 : Math.min(...members.map(({ sampleCount }) => sampleCount));
  const levels = securityLevels.map((level) => levelOdds(calibration, level, Math.max(1, fewestSamples), memberCount));
  return { memberCount, fewestSamples, levels };
}
