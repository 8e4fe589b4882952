import * as z from 'zod/mini';

z.config({ jitless: true });

/** The languages that may be chosen, by their BCP 47 tags. */
export const languages = ['de', 'en', 'es', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Whether the page is light or dark; null follows the system. */
export const themes = ['light', 'dark'] as const;

/** How Familiar looks and speaks on this computer, for all of the household, before anybody has signed in, too. */
export const appearanceSchema = z.strictObject({
  /** Null for the system's. */
  language: z.nullable(z.enum(languages)),
  theme: z.nullable(z.enum(themes)),
  /** Whether home suggests what to do next. */
  showsNextSteps: z.boolean(),
  /** Whether every live picture of the camera is shown as in a mirror. */
  mirrorsPreview: z.boolean(),
  /** Whether a soft sound is heard when a face signs in. */
  sound: z.boolean(),
});
export type Appearance = z.infer<typeof appearanceSchema>;

/** How it is at first; also what a computer has that an earlier version remembers less of. */
export const defaultAppearance: Appearance = {
  language: null,
  theme: null,
  showsNextSteps: true,
  mirrorsPreview: true,
  sound: false,
};
