import * as z from 'zod/mini';
import { appearanceSchema } from '../appearance.ts';
import { desktopSettingsSchema, desktopStandingSchema } from '../desktop.ts';
import { nameSchema } from '../household.ts';
import { limits } from '../limits.ts';
import { anyone, type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

const textSchema = z.string().check(z.maxLength(300));

/**
 * Where a camera stood among those of its kind when it was last seen: `traits` is what it says it can do, `index` and
 * `count` its place among the cameras of the same name and traits, in the browser's order.
 */
const cameraPlaceSchema = z.strictObject({
  traits: textSchema,
  index: z.int().check(z.minimum(0), z.maximum(limits.cameras)),
  count: z.int().check(z.minimum(1), z.maximum(limits.cameras)),
});

/**
 * A camera as it is remembered. Browsers give a device another id at every address, and browser mode has another
 * address at every start, so its name is kept beside the id, and what tells it from others of that name. Choices of
 * before have no `place`.
 */
const knownCameraSchema = z.strictObject({
  deviceId: textSchema,
  label: textSchema,
  place: z.exactOptional(cameraPlaceSchema),
});
export type KnownCamera = z.infer<typeof knownCameraSchema>;

/**
 * The camera chosen on this computer; null for the system's choice, and until the household is open, under whose seal
 * it is kept: its name may be a person's.
 */
export const chosenCameraSchema = z.nullable(knownCameraSchema);
export type ChosenCamera = z.infer<typeof chosenCameraSchema>;

/** How far a camera's picture can be turned, in degrees clockwise. */
export const cameraTurns = [0, 90, 180, 270] as const;

/** What is done to a camera's picture before anybody sees it: it is turned clockwise, then mirrored. */
export const cameraLookSchema = z.strictObject({ turn: z.literal(cameraTurns), isMirrored: z.boolean() });
export type CameraLook = z.infer<typeof cameraLookSchema>;

const turnedCameraSchema = z.strictObject({ camera: knownCameraSchema, look: cameraLookSchema });
export type TurnedCamera = z.infer<typeof turnedCameraSchema>;
const turnedCamerasSchema = z.strictObject({
  cameras: z.array(turnedCameraSchema).check(z.maxLength(limits.cameras)),
});

export const deviceCalls = {
  'device.camera': {
    kind: 'query',
    staleAfter: ['device.changed', 'app.changed'],
    allow: anyone,
    input: nothing,
    output: z.strictObject({ camera: chosenCameraSchema }),
  },
  'device.chooseCamera': {
    kind: 'command',
    changes: ['device.changed'],
    allow: ['locked', 'member', 'owner'],
    input: z.strictObject({ camera: chosenCameraSchema }),
    output: nothing,
  },
  /** Known before anybody signs in: the first screens speak and look like that, too. */
  'device.appearance': {
    kind: 'query',
    staleAfter: ['device.changed'],
    allow: anyone,
    input: nothing,
    output: appearanceSchema,
  },
  /** Changes what is named and leaves the rest. Open to anyone: who cannot read a screen changes its language. */
  'device.changeAppearance': {
    kind: 'command',
    changes: ['device.changed'],
    allow: anyone,
    input: z.partial(z.omit(appearanceSchema, { showsNextSteps: true })),
    output: nothing,
  },
  'device.hideNextSteps': {
    kind: 'command',
    changes: ['device.changed'],
    allow: ['member', 'owner'],
    input: nothing,
    output: nothing,
  },
  /** The line on the lock screen for somebody who finds this computer; null for none. Known before anybody signs in. */
  'device.guestHint': {
    kind: 'query',
    staleAfter: ['device.changed'],
    allow: anyone,
    input: nothing,
    output: z.strictObject({ hint: z.nullable(nameSchema) }),
  },
  /** Writes that line, or takes it away with null. It obeys the rules of names. */
  'device.changeGuestHint': {
    kind: 'command',
    changes: ['device.changed'],
    allow: ['freshOwner'],
    input: z.strictObject({ hint: z.nullable(nameSchema) }),
    output: nothing,
  },
  /** The cameras whose picture is turned or mirrored, kept beside the choice. None until the household is open. */
  'device.turnedCameras': {
    kind: 'query',
    staleAfter: ['device.changed', 'app.changed'],
    allow: anyone,
    input: nothing,
    output: turnedCamerasSchema,
  },
  /** Sets which cameras' pictures are turned, all at once: the page alone knows which entry is whose here. */
  'device.turnCameras': {
    kind: 'command',
    changes: ['device.changed'],
    allow: ['owner'],
    input: turnedCamerasSchema,
    output: nothing,
  },
  /** Where the data folder lies, if that is no good place for it; both null for a disk of this computer alone. */
  'device.dataFolder': {
    kind: 'query',
    staleAfter: ['device.changed'],
    allow: ['owner'],
    input: nothing,
    /** The file system of a network drive, and the name of the service that copies the folder. */
    output: z.strictObject({ network: z.nullable(z.string()), cloud: z.nullable(z.string()) }),
  },
  'device.desktop': {
    kind: 'query',
    staleAfter: ['device.changed'],
    allow: ['member', 'owner'],
    input: nothing,
    /** Null where the host is no desktop app. */
    output: z.strictObject({
      desktop: z.nullable(z.strictObject({ settings: desktopSettingsSchema, standing: desktopStandingSchema })),
    }),
  },
  /** Changes the settings named and leaves the others. */
  'device.changeDesktop': {
    kind: 'command',
    changes: ['device.changed'],
    allow: ['owner'],
    input: z.partial(desktopSettingsSchema),
    output: nothing,
  },
} as const satisfies CallTable;
