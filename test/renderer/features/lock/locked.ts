import type { EngineStatus } from '#contract/calls/engine.ts';
import type { LockedState } from '#renderer/features/lock/lock-status.ts';
import type { Answers } from '../../harness/client-double.ts';
import { waysBut } from './ways.ts';

/** A locked household whose camera may sign somebody in; `but` says what is different. */
export const locked = (but: Partial<LockedState> = {}): LockedState => ({
  phase: 'locked',
  householdName: 'Rose Cottage',
  reason: 'start',
  ways: waysBut(),
  liveness: 'standard',
  isFaceEnough: true,
  lockScreen: { screenAsLamp: false, startsLooking: 'always', cameraRests: false },
  ...but,
});

const engine: EngineStatus = {
  state: 'ready',
  provider: 'cpu',
  reason: { why: 'onlyCpuTried' },
  probes: [],
  models: [],
};

/** What the host answers to every lock screen. */
export const atTheDoor: Answers = { 'engine.status': engine, 'signIn.begin': {} };
