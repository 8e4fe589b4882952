import * as z from 'zod/mini';
import {
  deviceObstacleSchema,
  idSchema,
  lockScreenSettingsSchema,
  protectionSchema,
  roleSchema,
  timeSchema,
} from '../household.ts';
import { livenessLevelSchema } from '../liveness.ts';
import { countedWaySchema, sessionHowSchema } from '../ways-in.ts';
import { anyone, type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

/**
 * How a way in stands: whether anybody has what it takes (a face, a PIN), and until when failures bar it; `disabled`
 * once only the passphrase can sign in.
 */
const wayStateSchema = z.strictObject({
  isOffered: z.boolean(),
  pausedUntil: z.nullable(timeSchema),
  disabled: z.boolean(),
});

/**
 * Why the screen is locked; after `manual` the same face must leave the view, or a button be pressed, first. After
 * `trial`, by which somebody tries how they are recognised, it is looked at once.
 */
const lockReasonSchema = z.enum(['start', 'manual', 'idle', 'trial']);
export type LockReason = z.infer<typeof lockReasonSchema>;

export const appStateSchema = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('firstRun'), protections: z.array(protectionSchema) }),
  z.strictObject({
    phase: z.literal('sealed'),
    passphrasePausedUntil: z.nullable(timeSchema),
    protection: protectionSchema,
    /** Why the device did not open the household at the start; null where it was not to. */
    deviceObstacle: z.nullable(deviceObstacleSchema),
  }),
  z.strictObject({
    phase: z.literal('locked'),
    householdName: z.string(),
    reason: lockReasonSchema,
    ways: z.record(countedWaySchema, wayStateSchema),
    /** How sure Familiar has to be that a face is no photo. */
    liveness: livenessLevelSchema,
    /** Whether an owner's face is enough for an owner's rights here. */
    isFaceEnough: z.boolean(),
    /** What the screen does by itself. */
    lockScreen: lockScreenSettingsSchema,
  }),
  z.strictObject({
    phase: z.literal('signedIn'),
    householdName: z.string(),
    /** With the role in force: an owner who was only recognised counts as a member until they prove the role. */
    member: z.strictObject({ id: idSchema, name: z.string(), role: roleSchema }),
    /**
     * For an owner who was only recognised: whether a PIN can prove the role beside the passphrase; null for others.
     */
    recognisedOwner: z.nullable(z.strictObject({ hasPin: z.boolean() })),
    how: sessionHowSchema,
    /**
     * Until when an owner counts as having just given the passphrase, and somebody else as having just shown that it is
     * they; null when not.
     */
    freshUntil: z.nullable(timeSchema),
    idleTimeoutMs: z.int(),
  }),
]);
export type AppState = z.infer<typeof appStateSchema>;

export const appCalls = {
  'app.state': { kind: 'query', staleAfter: ['app.changed'], allow: anyone, input: nothing, output: appStateSchema },
} as const satisfies CallTable;
