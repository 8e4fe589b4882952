import type { MemberSummary } from '#contract/household.ts';

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
