import * as z from 'zod/mini';

z.config({ jitless: true });

/** What closing the window does: Familiar goes on without one, or ends. */
const closings = ['keep', 'quit'] as const;

/** Whether Familiar starts when somebody logs in to the computer, and whether its window opens then. */
export const loginStarts = ['no', 'shown', 'hidden'] as const;

/**
 * Keys that work whatever is in front, as Electron names them: two of `Control`, `Alt`, `Shift` and `Super` or more, in
 * that order, so that no program loses keys of its own; then a letter, a digit or a function key.
 */
const shortcutPattern =
  /^(?=(?:[^+]+\+){2})(?:Control\+)?(?:Alt\+)?(?:Shift\+)?(?:Super\+)?(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4]))$/;
export const shortcutSchema = z.string().check(z.regex(shortcutPattern));

/** How the desktop app behaves on this computer, for all of the household. */
export const desktopSettingsSchema = z.strictObject({
  /** Null until somebody has been asked. */
  onClose: z.nullable(z.enum(closings)),
  atLogin: z.enum(loginStarts),
  /** Null for none. */
  lockShortcut: z.nullable(shortcutSchema),
  /** Whether the system's notifications tell of refused attempts, and of sign-ins while the window is away. */
  tellsRefusals: z.boolean(),
  tellsSignIns: z.boolean(),
});
export type DesktopSettings = z.infer<typeof desktopSettingsSchema>;

export const defaultDesktopSettings: DesktopSettings = {
  onClose: null,
  atLogin: 'no',
  lockShortcut: null,
  tellsRefusals: true,
  tellsSignIns: false,
};

/** What the desktop makes of the settings. */
export const desktopStandingSchema = z.strictObject({
  /** Whether the desktop shows a tray or menu bar, from which an app without a window can be reached. */
  hasTray: z.boolean(),
  /** `taken` by another program; `unsure` where the system does not say whether the keys get through. */
  shortcut: z.enum(['off', 'works', 'taken', 'unsure']),
});
export type DesktopStanding = z.infer<typeof desktopStandingSchema>;
