import { randomInt } from 'node:crypto';
import type { DesktopSettings } from '#contract/desktop.ts';
import type { Dispatcher } from '#contract/dispatcher.ts';
import type { DeviceObstacle, Protection } from '#contract/household.ts';
import { type AttemptOutcome, endOf, wayOf } from '#contract/ways-in.ts';
import type { AgeHead } from '#core/enrolment/young-face.ts';
import type { Draw } from '#core/liveness/challenge.ts';
import type { DesktopHost } from '#core/ports/desktop-host.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import { type FrameSource, isFaceEnough, isFresh } from '#core/sign-in/session.ts';
import { type Asking, createAsking } from './asking/asking.ts';
import { forgetOldFaces } from './attempts/attempt-faces.ts';
import { createAttemptsHandlers } from './attempts/attempts-handlers.ts';
import { createAnnouncer } from './common/announcer.ts';
import type { DeviceMemory } from './common/device-memory.ts';
import { createEventBus } from './common/event-bus.ts';
import { momentOf } from './common/moment-of.ts';
import { createSampleCache, withTuning } from './common/support-set-cache.ts';
import { createEmbedAnew } from './embedding/embed-anew.ts';
import { createEmbeddingHandlers } from './embedding/embedding-handlers.ts';
import { createDispatcher } from './gate/dispatch.ts';
import type { Handlers, HandlersOf } from './gate/handlers.ts';
import { createBackupsHandlers } from './household/backups-handlers.ts';
import { changeDesktop, createDeviceHandlers, settleDesktop } from './household/device-handlers.ts';
import { createHouseholdHandlers } from './household/household-handlers.ts';
import { createComparisonHandlers } from './insight/comparison-handlers.ts';
import { createCrowdHandlers } from './insight/crowd-handlers.ts';
import { createMapHandlers } from './insight/map-handlers.ts';
import { createWhatIfHandlers } from './insight/what-if-handlers.ts';
import type { ExportSpeech } from './members/export-member.ts';
import { createMembersHandlers } from './members/members-handlers.ts';
import type { ToldNearness } from './samples/describe-samples.ts';
import { createEnrolmentHandlers } from './samples/enrolment-handlers.ts';
import { createLikenessCheck } from './samples/likeness-check.ts';
import { createPhotoImports } from './samples/photo-imports.ts';
import { createPhotoScans } from './samples/photo-scans.ts';
import { createPhotosHandlers } from './samples/photos-handlers.ts';
import { createPictureLimits } from './samples/picture-limits.ts';
import { createSampleChangesHandlers } from './samples/sample-changes-handlers.ts';
import { createSamplesHandlers } from './samples/samples-handlers.ts';
import { describeAppState } from './session/app-state.ts';
import { createConnectedScreens, createScreensHandlers } from './session/connected-screens.ts';
import { createGuards } from './session/failure-guard.ts';
import { createPassphraseCheck } from './session/passphrase-check.ts';
import { createPinHandlers } from './session/pin-handlers.ts';
import { createPresenceHandlers } from './session/presence-handlers.ts';
import { createSecurityHandlers } from './session/security-handlers.ts';
import { createSessionHandlers } from './session/session-handlers.ts';
import { createSessionManager, rememberLock, type SessionManager } from './session/session-manager.ts';
import { createWhoIsThere } from './session/who-is-there.ts';
import { createSignInLearning } from './sign-in/learn-from-sign-ins.ts';
import { createProofHandlers } from './sign-in/proof-handlers.ts';
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
  /** The embedder's id. */
  readonly embedder: string;
  /** The space that its embeddings lie in. */
  readonly space: LatentSpace;
  /** Tells whose pictures look like a child's; nobody's where it is not there. */
  readonly readAgeHead?: () => Promise<AgeHead | null>;
  readonly device: DeviceMemory;
  readonly desktop?: DesktopHost | undefined;
  readonly framesFrom: FrameSource;
  readonly clock: Clock;
  readonly log: Log;
  readonly exportWords: ExportSpeech;
  /** Draws what a face is asked to do; unforeseeable unless a test says otherwise. */
  readonly draw?: Draw;
};

/** The whole main-process core behind its one gate. */
export type Backend = {
  readonly dispatcher: Dispatcher;
  /** Ends the session now: the system sleeps, its screen locks, or a person asked. */
  readonly lock: SessionManager['lock'];
  /** What other programs of this computer may ask. */
  readonly asking: Asking;
  /** Changes how the desktop app behaves, as somebody said outside of the page. @throws as `changeDesktop` */
  readonly changeDesktop: (changes: Partial<DesktopSettings>) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What this machine offers, and why its device did not open the household; null where it did, or was not to. */
type KeysAtStart = { readonly protections: readonly Protection[]; readonly deviceObstacle: DeviceObstacle | null };

async function openByDevice(vault: Vault): Promise<KeysAtStart> {
  const isSealed = vault.state() === 'sealed' && !(await vault.openWithDevice());
  return {
    protections: await vault.keys.protections(),
    deviceObstacle: isSealed ? await vault.keys.deviceObstacle() : null,
  };
}

/** All that features share, each part made of those above it. */
function createParts({ draw = (sides) => randomInt(sides), ...opened }: BackendParts, keysAtStart: KeysAtStart) {
  const { vault, clock, log } = opened;
  const bus = createEventBus(log);
  const isOwnersFaceEnough = () => isFaceEnough(vault.store.settings.read(), opened.framesFrom);
  const sessions = createSessionManager({
    clock,
    idleTimeoutMs: () => vault.store.settings.read().idleTimeoutMinutes * 60_000,
    isFaceEnough: isOwnersFaceEnough,
    wasLockedByHand: vault.screenLock.isByHand(),
  });
  const there = createWhoIsThere({ sessions, store: () => vault.store, clock, log });
  const guards = createGuards(vault.counters, clock);
  const passphrases = createPassphraseCheck(vault, clock, guards.passphrase);
  const appState = () =>
    describeAppState({ ...opened, sessions, guards, isFaceEnough: isOwnersFaceEnough, ...keysAtStart });

  const samples = createSampleCache({ ...vault.store, ...opened });
  const tuning = createHouseholdTuning({
    ...opened,
    samples,
    isFreshOwnerPresent: () => isFresh(sessions.current(), momentOf(clock)),
    onChange: () => bus.publish({ name: 'tuning.changed', payload: {} }),
  });
  const supportSet = withTuning(samples, tuning.headsInForce);

  const { announce, announceState, announceAttempt } = createAnnouncer({
    bus,
    log,
    appState,
    attempted: both(there.attempted, tellDesktop(opened.desktop)),
    recognitionChanged: () => {
      samples.invalidate();
      tuning.householdChanged();
    },
  });
  const screens = createConnectedScreens(bus, announce);
  const embedAnew = createEmbedAnew({ ...opened, guards, announce, bus });
  const learning = createSignInLearning({ ...opened, supportSet, announce });
  const onFinished = () => announce(['changes.changed']);
  const changes = createChangeLog({ clock, log, session: sessions.current, onFinished });
  const toldNearness: ToldNearness = new Map();
  const pictureLimits = createPictureLimits({ store: vault.store, clock });
  const ofPhotos = { clock, session: sessions.current, samples: vault.store.samples, changes };
  const adding = {
    scans: createPhotoScans(ofPhotos),
    imports: createPhotoImports(ofPhotos),
    likeness: createLikenessCheck({ ...opened, store: vault.store, supportSet, pictureLimits }),
  };

  const { store, keys, pins, backups } = vault;
  const stores = { store, keys, pins, backups };
  const decisions = { guards, passphrases, tuning, supportSet, embedAnew, learning, toldNearness, pictureLimits };
  const telling = { announce, announceState, announceAttempt, screens, there };
  return { ...opened, ...stores, ...decisions, ...telling, ...adding, draw, bus, sessions, appState, changes };
}

type Tell = (outcome: AttemptOutcome) => void;

/** Tells two how an attempt ended. */
const both =
  (one: Tell, other: Tell): Tell =>
  (outcome) => {
    one(outcome);
    other(outcome);
  };

/** Tells the desktop how an attempt ended; who answers a program sits before the screen and sees it. */
function tellDesktop(desktop: DesktopHost | undefined): Tell {
  const ends = { signedIn: 'signedIn', refused: 'refused', undecided: 'refused', confirmed: null } as const;
  return (outcome) => {
    const end = wayOf(outcome) === null ? null : ends[endOf(outcome)];
    if (end !== null) desktop?.tell(end);
  };
}

/** Every call's handler. */
function createHandlers(parts: ReturnType<typeof createParts>, asked: HandlersOf<'asked'>): Handlers {
  return {
    ...asked,
    ...createHouseholdHandlers(parts),
    ...createDeviceHandlers(parts),
    ...createScreensHandlers(parts),
    ...createSessionHandlers(parts),
    ...createSecurityHandlers(parts),
    ...createBackupsHandlers(parts),
    ...createPinHandlers(parts),
    ...createPresenceHandlers(parts),
    ...createSignInHandlers(parts),
    ...createProofHandlers(parts),
    ...createMembersHandlers(parts),
    ...createSamplesHandlers(parts),
    ...createSampleChangesHandlers(parts),
    ...createPhotosHandlers(parts),
    ...createChangesHandlers(parts),
    ...createAttemptsHandlers(parts),
    ...createMapHandlers(parts),
    ...createCrowdHandlers(parts),
    ...createWhatIfHandlers(parts),
    ...createTuningHandlers(parts),
    ...createComparisonHandlers(parts),
    ...createEnrolmentHandlers(parts),
    ...createEmbeddingHandlers(parts),
  };
}

/** Keeps what must follow a change of the session in step with it. */
function followSession(parts: ReturnType<typeof createParts>): void {
  const { sessions, changes, scans, imports, embedAnew, announceState } = parts;
  sessions.onChange(() => {
    rememberLock(parts);
    forgetOldFaces(parts);
    changes.finishEnded();
    scans.forgetEnded();
    imports.forgetEnded();
    announceState();
    embedAnew.wake();
  });
}

/** Composes vault, engine and handlers; opens the vault by itself where the device keeps its key. */
export async function composeBackend(opened: BackendParts): Promise<Backend> {
  const { vault, engine } = opened;
  const parts = createParts(opened, await openByDevice(vault));
  const { bus, sessions, changes, embedAnew } = parts;
  const { asking, handlers, close: closeAsking } = createAsking(parts);

  await settleDesktop(parts);
  forgetOldFaces(parts);
  followSession(parts);
  const stopWaking = bus.subscribe(({ name }) => {
    if (name === 'members.changed') embedAnew.wake();
  });
  embedAnew.wake();
  const stopStatus = engine.onStatus((payload) => bus.publish({ name: 'engine.changed', payload }));

  return {
    dispatcher: createDispatcher({ ...parts, bus: parts.screens, handlers: createHandlers(parts, handlers) }),
    lock: sessions.lock,
    asking,
    async changeDesktop(changes) {
      await changeDesktop(parts, changes);
      parts.announce(['device.changed']);
    },
    async close() {
      closeAsking();
      stopStatus();
      stopWaking();
      sessions.close();
      changes.close();
      await engine.close();
      await embedAnew.close();
      vault.close();
    },
  };
}
