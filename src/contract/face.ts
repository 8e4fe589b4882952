import * as z from 'zod/mini';

z.config({ jitless: true });

/** A rectangle in fractions of the frame: 0 to 1 from the top left corner (it may stick out a little). */
export const frameBoxSchema = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type FrameBox = z.infer<typeof frameBoxSchema>;

/**
 * Head pose in degrees as the camera sees it. `yaw` is positive when the nose points to the image's right, `pitch`
 * positive when it points up, `roll` positive when the head tilts clockwise in the image.
 */
export const poseSchema = z.strictObject({ yaw: z.number(), pitch: z.number(), roll: z.number() });
export type Pose = z.infer<typeof poseSchema>;

/** The pitch, in degrees, that is read off an average head looking straight ahead; people differ by several degrees. */
export const restingPitch = -10;

/**
 * The brightness of a face, as in `Quality`, below which it is called dark, wherever that is said: a sample that is
 * darker is found less often by its owner. Skin of any colour is brighter in usual light (research/notes/GATES.md).
 */
export const darkBelow = 50;

/** How a picture is lit, by the brightness of the face. */
export const lightings = ['dark', 'even', 'bright'] as const;
export type Lighting = (typeof lightings)[number];

/**
 * How fit a face picture is for recognition.
 * `sharpness`, `exposure`, `occlusion` are scores from 0 (worst; for occlusion: none covered) to 1; `brightness` is the
 * mean luma of the face, 0 to 255; `interocularPx` the distance between the eyes in source pixels; `eyesOpen` an eye
 * aspect ratio, about .3 when open and below .15 when closed.
 */
export const qualitySchema = z.strictObject({
  sharpness: z.number(),
  exposure: z.number(),
  brightness: z.number(),
  interocularPx: z.number(),
  occlusion: z.number(),
  eyesOpen: z.number(),
});
export type Quality = z.infer<typeof qualitySchema>;

/** The quality gates a face has to pass, in the order in which a person is told about them. */
export const qualityGates = [
  'tooFar',
  'tooClose',
  'offCentre',
  'turnedAway',
  'tooDark',
  'tooBright',
  'blurred',
  'halfLit',
  'covered',
  'eyesClosed',
] as const;
export type QualityGate = (typeof qualityGates)[number];

/** The head poses a guided enrolment asks for. */
export const enrolmentPoses = ['front', 'left', 'right', 'up', 'down'] as const;
export type EnrolmentPose = (typeof enrolmentPoses)[number];

/**
 * What is wrong with pictures that show nothing of who is there: the same one comes over and over, or it is of one
 * colour, wholly or in good part.
 */
export const pictureFaults = ['still', 'unusable'] as const;
export type PictureFault = (typeof pictureFaults)[number];
