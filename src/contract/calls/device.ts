import * as z from 'zod/mini';
import { appearanceSchema } from '../appearance.ts';
import { desktopSettingsSchema, desktopStandingSchema } from '../desktop.ts';
import { anyone, type CallTable, nothing } from './call-table.ts';

z.config({ jitless: true });

const textSchema = z.string().check(z.maxLength(300));

/**
 * The camera chosen on this computer; null for the system's choice, and until the household is open, under whose seal
 * it is kept: its name may be a person's. Browsers give a device another id at every address,
 * and browser mode has another address at every start, so the name is kept beside the id.
 */
export const chosenCameraSchema = z.nullable(z.strictObject({ deviceId: textSchema, label: textSchema }));
export type ChosenCamera = z.infer<typeof chosenCameraSchema>;

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
    input: z.partial(appearanceSchema),
    output: nothing,
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
