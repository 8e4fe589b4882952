import type { EnrolmentPose } from '#contract/face.ts';
import { type CoveredSample, coverageOf, lightingOf } from './coverage.ts';

/** What is known of a member's samples in use. */
export type MemberCondition = {
  readonly samples: readonly (CoveredSample & { readonly createdAt: number; readonly isBlurred: boolean })[];
  /** How many of them carry a flag of their place: nearer to someone else, unlike the others, doubled. */
  readonly flagged: number;
  /** Whom pictures look like that are filed in the wrong place, and how many do. */
  readonly misfiled: readonly { readonly memberId: number; readonly count: number }[];
  /** Other members they come close to, closest first; null for somebody who is not told. */
  readonly closeTo: readonly (number | null)[];
  /** A child by role, or by the looks of the pictures. */
  readonly isYoung: boolean;
  readonly now: number;
};

/** One thing to do next about a member's samples. */
export type MemberAdvice =
  | { readonly kind: 'noSamples' }
  | { readonly kind: 'fewSamples' | 'fewOfYoung'; readonly count: number }
  | { readonly kind: 'allDark' | 'allBright' | 'allBlurred'; readonly count: number }
  | { readonly kind: 'missingPose'; readonly pose: EnrolmentPose }
  | { readonly kind: 'misfiled'; readonly memberId: number; readonly count: number }
  | { readonly kind: 'closeTo'; readonly memberId: number | null }
  | { readonly kind: 'flagged'; readonly count: number }
  | { readonly kind: 'old' | 'outgrown'; readonly newestAt: number }
  | { readonly kind: 'good' };

/**
 * With fewer samples than this a member is refused noticeably more often; and a child, whose face is nearer to other
 * children's, is taken for one of them more often, too.
 */
const fewSamples = 3;

const yearMs = 365 * 24 * 3_600_000;

/** Faces change, young ones faster: from this age of the newest sample on a new one helps. */
const oldAfterMs = 2 * yearMs;
const outgrownAfterMs = yearMs;

function adviceOnLooks(samples: MemberCondition['samples']): MemberAdvice[] {
  const count = samples.length;
  const lights = samples.map(({ quality }) => lightingOf(quality));
  const advice: MemberAdvice[] = [];
  if (lights.every((light) => light === 'dark')) advice.push({ kind: 'allDark', count });
  if (lights.every((light) => light === 'bright')) advice.push({ kind: 'allBright', count });
  if (samples.every(({ isBlurred }) => isBlurred)) advice.push({ kind: 'allBlurred', count });
  return advice;
}

/** What to do next about a member, most useful first; never empty. */
export function adviseOnMember(condition: MemberCondition): MemberAdvice[] {
  const { samples, flagged, misfiled, closeTo, isYoung, now } = condition;
  if (samples.length === 0) return [{ kind: 'noSamples' }];
  const advice: MemberAdvice[] = misfiled.map((some) => ({ kind: 'misfiled', ...some }));
  advice.push(...closeTo.map((memberId) => ({ kind: 'closeTo', memberId }) as const));
  if (samples.length < fewSamples) advice.push({ kind: isYoung ? 'fewOfYoung' : 'fewSamples', count: samples.length });
  if (flagged > 0) advice.push({ kind: 'flagged', count: flagged });
  advice.push(...adviceOnLooks(samples));
  const [missing] = coverageOf(samples).missing;
  if (missing !== undefined) advice.push({ kind: 'missingPose', pose: missing });
  const newestAt = Math.max(...samples.map(({ createdAt }) => createdAt));
  if (now - newestAt > (isYoung ? outgrownAfterMs : oldAfterMs))
    advice.push({ kind: isYoung ? 'outgrown' : 'old', newestAt });
  return advice.length === 0 ? [{ kind: 'good' }] : advice;
}
