import type * as z from 'zod/mini';
import { appCalls, appStateSchema } from './calls/app.ts';
import { askedCalls } from './calls/asked.ts';
import { attemptsCalls } from './calls/attempts.ts';
import { backupsCalls } from './calls/backups.ts';
import { nothing } from './calls/call-table.ts';
import { changesCalls } from './calls/changes.ts';
import { compareCalls } from './calls/compare.ts';
import { crowdCalls } from './calls/crowd.ts';
import { deviceCalls } from './calls/device.ts';
import { embeddingCalls, embeddingProgressSchema } from './calls/embedding.ts';
import { engineCalls, engineStatusSchema } from './calls/engine.ts';
import { enrolmentCalls } from './calls/enrolment.ts';
import { householdCalls } from './calls/household.ts';
import { mapCalls } from './calls/map.ts';
import { membersCalls } from './calls/members.ts';
import { pairsCalls } from './calls/pairs.ts';
import { photosCalls } from './calls/photos.ts';
import { pinCalls } from './calls/pin.ts';
import { presenceCalls } from './calls/presence.ts';
import { proofCalls } from './calls/proof.ts';
import { samplesCalls } from './calls/samples.ts';
import { screensCalls } from './calls/screens.ts';
import { securityCalls } from './calls/security.ts';
import { sessionCalls } from './calls/session.ts';
import { settingsCalls } from './calls/settings.ts';
import { signInCalls } from './calls/sign-in.ts';
import { tuningCalls } from './calls/tuning.ts';
import { whatIfCalls } from './calls/what-if.ts';
import type { EventName, FactEvent } from './events.ts';
import { type WayIn, waysIn } from './ways-in.ts';

/** The whole wire contract. Every type of a call is derived from here. */
export const calls = {
  ...appCalls,
  ...householdCalls,
  ...sessionCalls,
  ...securityCalls,
  ...backupsCalls,
  ...pinCalls,
  ...presenceCalls,
  ...proofCalls,
  ...signInCalls,
  ...askedCalls,
  ...membersCalls,
  ...samplesCalls,
  ...photosCalls,
  ...enrolmentCalls,
  ...changesCalls,
  ...whatIfCalls,
  ...mapCalls,
  ...crowdCalls,
  ...compareCalls,
  ...pairsCalls,
  ...attemptsCalls,
  ...tuningCalls,
  ...settingsCalls,
  ...engineCalls,
  ...embeddingCalls,
  ...deviceCalls,
  ...screensCalls,
};

export type CallName = keyof typeof calls;
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>;
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>;

/** The call by which a way in is tried. */
export const callOf = (way: WayIn): CallName => waysIn[way].call;

/** The calls whose doing can be taken back for a while. */
export type UndoableCall = {
  [N in CallName]: (typeof calls)[N] extends { readonly changes: readonly (infer E)[] }
    ? 'changes.changed' extends E
      ? N
      : never
    : never;
}[CallName];

/** The calls by which faces get among a member's pictures in use: each takes the answer for those unlike them. */
export type FaceWay = {
  [N in CallName]: string extends keyof CallInput<N> ? never : 'addAnyway' extends keyof CallInput<N> ? N : never;
}[CallName];

/** The calls that only look. */
export type QueryName = { [N in CallName]: (typeof calls)[N]['kind'] extends 'query' ? N : never }[CallName];

const isQuery = (name: CallName): name is QueryName => calls[name].kind === 'query';

export const queryNames: readonly QueryName[] = (Object.keys(calls) as CallName[]).filter(isQuery);

/** The events after which this query may have another answer. */
export const staleAfterOf = (name: QueryName): readonly EventName[] => calls[name].staleAfter;

/** What has changed when this call has succeeded: nothing for a query. */
export function changesOf(name: CallName): readonly FactEvent[] {
  const call = calls[name];
  return call.kind === 'command' ? call.changes : [];
}

/** What each event carries. */
export const eventPayloads = {
  'app.changed': appStateSchema,
  'engine.changed': engineStatusSchema,
  'embedding.changed': embeddingProgressSchema,
  'members.changed': nothing,
  'settings.changed': nothing,
  'keys.changed': nothing,
  'pin.changed': nothing,
  'attempts.changed': nothing,
  'asked.changed': nothing,
  'changes.changed': nothing,
  'tuning.changed': nothing,
  'device.changed': nothing,
  'screens.changed': nothing,
} as const satisfies Record<EventName, z.ZodMiniType>;

export type EventPayload<N extends EventName> = z.infer<(typeof eventPayloads)[N]>;
