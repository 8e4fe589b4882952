import { darkBelow, type QualityGate, restingPitch } from '#contract/face.ts';
import type { AnalysedFace } from './analysed-face.ts';

/** Limits a face has to keep, in the units of Quality and Pose. */
export type GateLimits = {
  readonly minInterocularPx: number;
  /** Largest share of the frame's height that the face box may take. */
  readonly maxHeightShare: number;
  readonly maxYaw: number;
  /** Largest pitch away from `restingPitch`. */
  readonly maxPitch: number;
  readonly minBrightness: number;
  readonly maxBrightness: number;
  readonly minSharpness: number;
  readonly maxOcclusion: number;
  /** Smallest eye aspect ratio; 0 does not mind shut eyes. */
  readonly minEyesOpen: number;
};

/**
 * How far a head may be turned. A picture that is kept is held against pictures like it, so that both ends of a
 * comparison have one limit, from the camera or from a photo: up to 40 degrees strangers are taken for a member no more
 * often than from the front, and beyond it hardly any member is recognised. Who asks to sign in at the camera can turn
 * back, and is asked to sooner, since every degree makes it less sure (research/notes/GATES.md).
 */
const turnLimits = {
  atTheCamera: { maxYaw: 32, maxPitch: 30 },
  inAPicture: { maxYaw: 40, maxPitch: 40 },
} as const;

/** For a query at the lock screen: as forgiving as recognition allows. */
export const queryLimits: GateLimits = {
  ...turnLimits.atTheCamera,
  minInterocularPx: 28,
  maxHeightShare: 0.98,
  minBrightness: 35,
  maxBrightness: 235,
  minSharpness: 0.12,
  maxOcclusion: 0.7,
  minEyesOpen: 0.12,
};

/** For a sample from the camera: stricter, since every later query is measured against it. Turns are asked for. */
export const sampleLimits: GateLimits = {
  ...queryLimits,
  ...turnLimits.inAPicture,
  minInterocularPx: 40,
  minBrightness: darkBelow,
  maxBrightness: 225,
  minSharpness: 0.2,
  maxOcclusion: 0.6,
  minEyesOpen: 0,
};

/** For a sample from the camera that somebody wants in spite of the dark: whatever may sign in. */
export const darkSampleLimits: GateLimits = { ...sampleLimits, minBrightness: queryLimits.minBrightness };

/**
 * For a photo someone chose: it may be small or dark, since a second one is not always at hand. The gallery flags what
 * the camera would have asked about.
 */
export const photoLimits: GateLimits = {
  ...darkSampleLimits,
  minInterocularPx: 20,
  maxHeightShare: 2,
  minSharpness: 0.1,
};

/** For a photo that is asked about: whatever may be enrolled, and in light that a sample may not have. */
export const photoQueryLimits: GateLimits = {
  ...photoLimits,
  maxBrightness: queryLimits.maxBrightness,
  maxOcclusion: queryLimits.maxOcclusion,
};

type Frame = { readonly width: number; readonly height: number };

function isOffCentre(face: AnalysedFace, frame: Frame): boolean {
  const centreX = face.box.x + face.box.width / 2;
  const centreY = face.box.y + face.box.height / 2;
  return (
    centreX < frame.width * 0.12 ||
    centreX > frame.width * 0.88 ||
    centreY < frame.height * 0.1 ||
    centreY > frame.height * 0.9
  );
}

/**
 * The first gate the face fails, in the order in which a person should put things right, or null when it is good
 * enough.
 */
export function failedGate(face: AnalysedFace, frame: Frame, limits: GateLimits): QualityGate | null {
  const { quality, pose } = face;
  if (quality.interocularPx < limits.minInterocularPx && Math.abs(pose.yaw) < limits.maxYaw) return 'tooFar';
  if (face.box.height > frame.height * limits.maxHeightShare) return 'tooClose';
  if (limits.maxHeightShare <= 1 && isOffCentre(face, frame)) return 'offCentre';
  if (Math.abs(pose.yaw) > limits.maxYaw || Math.abs(pose.pitch - restingPitch) > limits.maxPitch) return 'turnedAway';
  if (quality.brightness < limits.minBrightness) return 'tooDark';
  if (quality.brightness > limits.maxBrightness) return 'tooBright';
  if (quality.sharpness < limits.minSharpness) return 'blurred';
  if (quality.occlusion > limits.maxOcclusion) return face.isHalfLit ? 'halfLit' : 'covered';
  if (quality.eyesOpen < limits.minEyesOpen) return 'eyesClosed';
  return null;
}
