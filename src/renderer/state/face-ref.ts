import type { CallInput } from '#contract/contract.ts';

/** A face that Familiar keeps: a sample of a member, or the face of an attempt. */
export type FaceRef = CallInput<'compare.faces'>['a'];

/** True when both name the same face. */
export function isSameFace(a: FaceRef | null, b: FaceRef | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === 'sample'
    ? b.kind === 'sample' && a.sampleId === b.sampleId
    : b.kind === 'attempt' && a.attemptId === b.attemptId;
}
