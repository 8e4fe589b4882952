import type { Picture } from '#contract/calls/pictures.ts';
import type { MemberSummary, SampleSummary } from '#contract/household.ts';

/** The 20th of May 2026, noon, in milliseconds. */
export const noon = new Date(2026, 4, 20, 12).getTime();

/** A member with five pictures; `but` says what is different. */
export const memberSummary = (but: Partial<MemberSummary> = {}): MemberSummary => ({
  id: 1,
  name: 'Ana',
  role: 'owner',
  createdAt: noon,
  sampleCount: 5,
  setAsideCount: 0,
  portraitSampleId: 11,
  lastSignInAt: null,
  ...but,
});

/** A clear picture by camera, straight on and in use; `but` says what is different. */
export const sampleSummary = (id: number, but: Partial<SampleSummary> = {}): SampleSummary => ({
  id,
  source: 'camera',
  createdAt: noon,
  quality: { sharpness: 0.8, exposure: 1, brightness: 128, interocularPx: 90, occlusion: 0, eyesOpen: 1 },
  pose: { yaw: 0, pitch: 0, roll: 0 },
  kind: { look: 'front', lighting: 'even', isPartlyCovered: false },
  inUse: true,
  embedderIsCurrent: true,
  ...but,
});

/** A picture file of one byte: nothing draws it. */
export const anyPicture: Picture = { type: 'image/webp', bytes: new Uint8Array([1]) };
