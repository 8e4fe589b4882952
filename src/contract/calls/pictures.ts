import * as z from 'zod/mini';
import { limits } from '../limits.ts';

z.config({ jitless: true });

const sideSchema = z.int().check(z.minimum(limits.frameMinSidePx), z.maximum(limits.frameMaxSidePx));

const bytesSchema = z.instanceof(Uint8Array);

const frameFields = { width: sideSchema, height: sideSchema, data: bytesSchema };
const holdsItsPixels = (frame: { width: number; height: number; data: Uint8Array }): boolean =>
  frame.data.length === frame.width * frame.height * 4;
const pixelsMissing = 'data must hold width x height x 4 bytes';

/** One camera frame: `data` is RGBA, row by row, exactly width x height x 4 bytes. */
export const frameSchema = z.strictObject(frameFields).check(z.refine(holdsItsPixels, pixelsMissing));
export type Frame = z.infer<typeof frameSchema>;

/**
 * A frame with what is known of the camera: when it took the frame by its own clock, how long the page waited for it
 * to have a new one, both in milliseconds, and the name it gives itself.
 */
export const cameraFrameSchema = z
  .strictObject({
    ...frameFields,
    takenAt: z.exactOptional(z.number()),
    waitedMs: z.exactOptional(z.number().check(z.nonnegative())),
    camera: z.exactOptional(z.string().check(z.maxLength(limits.cameraNameCharacters))),
  })
  .check(z.refine(holdsItsPixels, pixelsMissing));
export type CameraFrame = z.infer<typeof cameraFrameSchema>;

/** The bytes of one picture file. */
export const photoSchema = bytesSchema.check(
  z.refine(
    (bytes) => bytes.length > 0 && bytes.length <= limits.photoMaxBytes,
    `a photo of 1 to ${limits.photoMaxBytes} bytes`,
  ),
);

/** A picture for people to look at. */
export const pictureSchema = z.strictObject({ type: z.literal('image/webp'), bytes: bytesSchema });
export type Picture = z.infer<typeof pictureSchema>;
