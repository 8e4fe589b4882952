import { randomInt } from 'node:crypto';
import type { Dispatcher } from '#contract/dispatcher.ts';
import type { Draw } from '#core/liveness/challenge.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { facePolicy, passphrasePolicy, pinPolicy } from '#core/sign-in/lockout.ts';
import { isFresh } from '#core/sign-in/session.ts';
import { pruneAttemptFaces } from './attempts/attempt-faces.ts';
import { createAttemptsHandlers } from './attempts/attempts-handlers.ts';
import { createAnnouncer } from './common/announcer.ts';
import type { DeviceMemory } from './common/device-memory.ts';
import { createEventBus } from './common/event-bus.ts';
import { createSupportSetCache } from './common/support-set-cache.ts';
import { createDispatcher } from './gate/dispatch.ts';
import { createBackupsHandlers } from './household/backups-handlers.ts';
import { createDeviceHandlers } from './household/device-handlers.ts';
import { createHouseholdHandlers } from './household/household-handlers.ts';
import { createOverviewHandlers } from './household/overview-handlers.ts';
import { createComparisonHandlers } from './insight/comparison-handlers.ts';
import { createMapHandlers } from './insight/map-handlers.ts';
import { createWhatIfHandlers } from './insight/what-if-handlers.ts';
import { createMembersHandlers } from './members/members-handlers.ts';
import { createEnrolmentHandlers } from './samples/enrolment-handlers.ts';
import { createPhotoScans } from './samples/photo-scans.ts';
import { createPhotosHandlers } from './samples/photos-handlers.ts';
import { createSampleChangesHandlers } from './samples/sample-changes-handlers.ts';
import { createSamplesHandlers } from './samples/samples-handlers.ts';
import type { Services } from './services.ts';
import { describeAppState } from './session/app-state.ts';
import { createFailureGuard } from './session/failure-guard.ts';
import { createPassphraseCheck } from './session/passphrase-check.ts';
import { createPinHandlers } from './session/pin-handlers.ts';
import { createPresenceHandlers } from './session/presence-handlers.ts';
import { createSecurityHandlers } from './session/security-handlers.ts';
import { createSessionHandlers } from './session/session-handlers.ts';
import { createSessionManager } from './session/session-manager.ts';
import { createSignInLearning } from './sign-in/learn-from-sign-ins.ts';
import { createSignInHandlers } from './sign-in/sign-in-handlers.ts';
import { createHouseholdTuning } from './tuning/household-tuning.ts';
import { createTuningHandlers } from './tuning/tuning-handlers.ts';
import { createChangeLog } from './undo/change-log.ts';
import { createChangesHandlers } from './undo/changes-handlers.ts';

/** The parts a host brings, opened already; the backend closes the engine and the vault. */
export type BackendParts = {
  readonly vault: Vault;
  readonly engine: FaceEngine;
  readonly calibration: Calibration;
  /** SHA-256 of the embedder's model file. */
  readonly embedder: string;
  readonly device: DeviceMemory;
  readonly clock: Clock;
  readonly log: Log;
  /** Draws what a face is asked to do; unforeseeable unless a test says otherwise. */
  readonly draw?: Draw;
};

/** The whole main-process core behind its one gate. */
export type Backend = {
  readonly dispatcher: Dispatcher;
  /** Ends the session now: the system sleeps, its screen locks, or a person asked. */
  readonly lock: (reason: 'manual' | 'idle') => void;
  readonly close: () => Promise<void>;
};

/** Composes vault, engine and handlers; opens the vault by itself where the device keeps its key. */
export async function composeBackend({
  vault,
  engine,
  calibration,
  embedder,
  device,
  clock,
  log,
  draw = (sides) => randomInt(sides),
}: BackendParts): Promise<Backend> {
  if (vault.state() === 'sealed') await vault.openWithDevice();
  const protections = await vault.keys.protections();
  const bus = createEventBus(log);
  const supportSet = createSupportSetCache(vault, embedder, () => tuning.headsInForce());
  const tuning = createHouseholdTuning({
    vault,
    engine,
    embedder,
    clock,
    log,
    calibration,
    supportSet,
    isFreshOwnerPresent: () => isFresh(sessions.current(), clock.monotonic()),
    onChange: () => bus.publish({ name: 'tuning.changed', payload: {} }),
  });
  const rememberLock = () => {
    const session = sessions.current();
    const isByHand = session.kind === 'locked' && session.reason === 'manual';
    try {
      if (vault.screenLock.isByHand() !== isByHand) vault.screenLock.save(isByHand);
    } catch (error) {
      log.error('That the screen was locked by hand will be forgotten at the next start', error);
    }
  };
  const forgetFaces = () => {
    try {
      if (vault.state() === 'open') pruneAttemptFaces({ vault, clock });
    } catch (error) {
      log.error('Faces of attempts whose days are over could not be erased; it is tried again', error);
    }
  };
  forgetFaces();
  const sessions = createSessionManager({
    clock,
    idleTimeoutMs: () => vault.store.settings.read().idleTimeoutMinutes * 60_000,
    wasLockedByHand: vault.screenLock.isByHand(),
    onChange: () => {
      rememberLock();
      forgetFaces();
      changes.finishEnded();
      scans.forgetEnded();
      announceState();
    },
  });
  const changes = createChangeLog({
    clock,
    log,
    session: () => sessions.current(),
    onFinished: () => announce(['changes.changed']),
  });
  const scans = createPhotoScans({ clock, session: () => sessions.current() });
  const guards = {
    face: createFailureGuard(vault, clock, 'face', facePolicy),
    passphrase: createFailureGuard(vault, clock, 'passphrase', passphrasePolicy),
    pin: createFailureGuard(vault, clock, 'pin', pinPolicy),
  };
  const appState = () => describeAppState({ vault, sessions, guards, clock, protections });
  const { announce, announceState } = createAnnouncer({
    bus,
    log,
    appState,
    recognitionChanged: () => {
      supportSet.invalidate();
      tuning.householdChanged();
    },
  });
  const passphrases = createPassphraseCheck(vault, clock, guards.passphrase);
  const learning = createSignInLearning({
    vault,
    engine,
    embedder,
    calibration,
    clock,
    log,
    supportSet,
    announce,
  });
  const services: Services = {
    vault,
    engine,
    clock,
    log,
    draw,
    calibration,
    embedder,
    sessions,
    passphrases,
    guards,
    supportSet,
    changes,
    learning,
    tuning,
    device,
    announce,
    announceState,
  };
  const stopStatus = engine.onStatus((payload) => bus.publish({ name: 'engine.changed', payload }));

  const handlers = {
    ...createOverviewHandlers(services, appState),
    ...createHouseholdHandlers(services),
    ...createSessionHandlers(services),
    ...createSecurityHandlers(services),
    ...createBackupsHandlers(services),
    ...createPinHandlers(services),
    ...createPresenceHandlers(services),
    ...createSignInHandlers(services),
    ...createMembersHandlers(services),
    ...createSamplesHandlers(services),
    ...createSampleChangesHandlers(services),
    ...createPhotosHandlers(services, scans),
    ...createChangesHandlers(services),
    ...createAttemptsHandlers(services),
    ...createMapHandlers(services),
    ...createWhatIfHandlers(services),
    ...createTuningHandlers(services),
    ...createComparisonHandlers(services),
    ...createEnrolmentHandlers(services),
    ...createDeviceHandlers(services),
  };

  return {
    dispatcher: createDispatcher({
      handlers,
      vault,
      session: sessions.current,
      clock,
      log,
      announce,
      subscribe: bus.subscribe,
    }),
    lock: sessions.lock,
    async close() {
      stopStatus();
      sessions.close();
      changes.close();
      await engine.close();
      vault.close();
    },
  };
}
