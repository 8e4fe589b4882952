import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * Which version of Familiar this is, and everything that it ships and did not write. It lies beside the page as
 * `notices.json`, made when the page is built.
 */
export const noticesSchema = z.strictObject({
  version: z.string(),
  models: z.array(
    z.strictObject({
      file: z.string(),
      purpose: z.string(),
      authors: z.string(),
      licence: z.string(),
      source: z.string(),
    }),
  ),
  /** The runtime of the desktop app, with its version. */
  electron: z.string(),
  packages: z.array(z.strictObject({ name: z.string(), version: z.string(), licence: z.string() })),
  /** Licence texts of what is built into the page, each with the packages under it. */
  texts: z.array(z.strictObject({ names: z.array(z.string()), text: z.string() })),
});
export type Notices = z.infer<typeof noticesSchema>;

/** Where the page finds them, beside itself. */
export const noticesFile = 'notices.json';
