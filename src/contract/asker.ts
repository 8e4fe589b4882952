import * as z from 'zod/mini';

z.config({ jitless: true });

/** Which program asked, as this computer knows it, and for what it said that it asks. */
export const askerSchema = z.strictObject({ program: z.nullable(z.string()), reason: z.nullable(z.string()) });
export type Asker = z.infer<typeof askerSchema>;
