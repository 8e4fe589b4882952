import * as z from 'zod/mini';
import { limits } from '../limits.ts';

z.config({ jitless: true });

const sideSchema = z.int().check(z.minimum(limits.frameMinSidePx), z.maximum(limits.frameMaxSidePx));

const bytesSchema = z.instanceof(Uint8Array);

/** One camera frame: `data` is RGBA, row by row, exactly width x height x 4 bytes. */
export const frameSchema = z
  .strictObject({ width: sideSchema, height: sideSchema, data: bytesSchema })
  .check(z.refine((frame) => frame.data.length === frame.width * frame.height * 4, 'data must hold width x height x 4 bytes'));
export type Frame = z.infer<typeof frameSchema>;

/** The bytes of one picture file. */
export const photoSchema = bytesSchema.check(z.refine((bytes) => bytes.length > 0 && bytes.length <= limits.photoMaxBytes, 'a photo of 1 byte to 32 MiB'));

/** A picture for people to look at. */
export const pictureSchema = z.strictObject({ type: z.literal('image/webp'), bytes: bytesSchema });
export type Picture = z.infer<typeof pictureSchema>;
