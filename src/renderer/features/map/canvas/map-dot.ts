import type { Point } from './geometry.ts';

/** A face on the map: a sample of a member, or a stranger's refused attempt. */
export type MapDot = Point & {
  /** Unique on the map and the same at every visit. */
  readonly key: string;
  /** Whose sample it is; null for a stranger. */
  readonly memberId: number | null;
  /** The sample's id, or the attempt's for a stranger. */
  readonly id: number;
  /** False for a sample set aside; strangers are never in use. */
  readonly inUse: boolean;
};

/** A member on the map: where their template lies and how near a face must come to be taken for them. */
export type MapMember = Point & { readonly memberId: number; readonly name: string; readonly limit: number };

/** The key of a sample's dot. */
export function sampleKey(sampleId: number): string {
  return `s${sampleId}`;
}

/** The key of a refused attempt's dot. */
export function strangerKey(attemptId: number): string {
  return `a${attemptId}`;
}
