/** Why a sample deserves a look. */
export type FlagKind = 'pullsTowardsOther' | 'outlier' | 'duplicate' | 'blurred' | 'tooDark' | 'tooBright' | 'covered' | 'small';

/** A flag and what it rests on: `value` was held against `limit`. */
export type SampleFlag = {
  readonly flag: FlagKind;
  readonly value: number;
  readonly limit: number;
  readonly sampleId: number | null;
  readonly memberId: number | null;
};

/** What the analysis says of a sample: how near it is to the member's others and to the nearest other member, and its flags. */
export type SampleAnalysis = {
  readonly sampleId: number;
  readonly toOwn: number | null;
  readonly nearestOther: {
    readonly memberId: number;
    readonly name: string;
    readonly sampleId: number;
    readonly distance: number;
    readonly score: number;
    readonly threshold: number;
  } | null;
  readonly flags: readonly SampleFlag[];
};
