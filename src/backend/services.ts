import type { Draw } from '#core/liveness/challenge.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { Announcer } from './common/announcer.ts';
import type { DeviceMemory } from './common/device-memory.ts';
import type { SupportSetCache } from './common/support-set-cache.ts';
import type { FailureGuard } from './session/failure-guard.ts';
import type { PassphraseCheck } from './session/passphrase-check.ts';
import type { SessionManager } from './session/session-manager.ts';
import type { SignInLearning } from './sign-in/learn-from-sign-ins.ts';
import type { HouseholdTuning } from './tuning/household-tuning.ts';
import type { ChangeLog } from './undo/change-log.ts';

/** Everything the handlers share; composed once by composeBackend. */
export type Services = {
  readonly vault: Vault;
  readonly engine: FaceEngine;
  readonly clock: Clock;
  readonly log: Log;
  /** Draws what a face is asked to do. */
  readonly draw: Draw;
  readonly calibration: Calibration;
  /** Which embedder makes new samples: the SHA-256 of its model file. */
  readonly embedder: string;
  readonly sessions: SessionManager;
  readonly passphrases: PassphraseCheck;
  readonly guards: { readonly face: FailureGuard; readonly passphrase: FailureGuard; readonly pin: FailureGuard };
  readonly supportSet: SupportSetCache;
  readonly changes: ChangeLog;
  readonly device: DeviceMemory;
  readonly learning: SignInLearning;
  readonly tuning: HouseholdTuning;
} & Announcer;
