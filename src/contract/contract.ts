import type * as z from 'zod/mini';
import { appCalls, appStateSchema } from './calls/app.ts';
import { attemptsCalls } from './calls/attempts.ts';
import { backupsCalls } from './calls/backups.ts';
import { nothing } from './calls/call-table.ts';
import { changesCalls } from './calls/changes.ts';
import { compareCalls } from './calls/compare.ts';
import { deviceCalls } from './calls/device.ts';
import { engineCalls, engineStatusSchema } from './calls/engine.ts';
import { enrolmentCalls } from './calls/enrolment.ts';
import { householdCalls } from './calls/household.ts';
import { mapCalls } from './calls/map.ts';
import { membersCalls } from './calls/members.ts';
import { pairsCalls } from './calls/pairs.ts';
import { photosCalls } from './calls/photos.ts';
import { pinCalls } from './calls/pin.ts';
import { presenceCalls } from './calls/presence.ts';
import { samplesCalls } from './calls/samples.ts';
import { securityCalls } from './calls/security.ts';
import { sessionCalls } from './calls/session.ts';
import { settingsCalls } from './calls/settings.ts';
import { signInCalls } from './calls/sign-in.ts';
import { tuningCalls } from './calls/tuning.ts';
import { whatIfCalls } from './calls/what-if.ts';

/** The whole wire contract: each call's grants, strict input and strict output. Every type of a call is derived from here. */
export const calls = {
  ...appCalls,
  ...householdCalls,
  ...sessionCalls,
  ...securityCalls,
  ...backupsCalls,
  ...pinCalls,
  ...presenceCalls,
  ...signInCalls,
  ...membersCalls,
  ...samplesCalls,
  ...photosCalls,
  ...enrolmentCalls,
  ...changesCalls,
  ...whatIfCalls,
  ...mapCalls,
  ...compareCalls,
  ...pairsCalls,
  ...attemptsCalls,
  ...tuningCalls,
  ...settingsCalls,
  ...engineCalls,
  ...deviceCalls,
};

export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>;

/** What the main process tells the renderer unasked. */
export const events = {
  'app.changed': appStateSchema,
  'members.changed': nothing,
  'changes.changed': nothing,
  'attempts.changed': nothing,
  'tuning.changed': nothing,
  'engine.changed': engineStatusSchema,
  'device.changed': nothing,
} as const satisfies Record<string, z.ZodMiniType>;

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;
