import type { TunedPair, TuningReport } from '#renderer/features/map/tuning/tuned-pair.ts';
import { noon } from '../../../harness/household.ts';

/** Ben (2) and Cleo (3), of whose pictures two lie in the middle until the tuning tells them apart. */
export const tunedPair: TunedPair = {
  memberIds: [2, 3],
  names: ['Ben', 'Cleo'],
  mayName: [2, 3],
  sampleCounts: [14, 11],
  elsewhere: [9, 8],
  learnt: {
    undecided: 0.25,
    samples: [
      { memberId: 2, sampleId: 21, before: -0.9, after: -1 },
      { memberId: 2, sampleId: 22, before: -0.1, after: -0.7 },
      { memberId: 3, sampleId: 31, before: 0.2, after: 0.8 },
      { memberId: 3, sampleId: 32, before: -0.5, after: -0.4 },
    ],
  },
};

const before = { right: 48, refused: 2, confused: 1, ambiguous: 9 };

/** An examination after which the tuning may be switched on; `but` says what is different. */
export const report = (but: Partial<TuningReport> = {}): TuningReport => ({
  at: noon,
  verdict: 'helps',
  before,
  after: { ...before, right: 55, ambiguous: 2 },
  better: 7,
  worse: 0,
  interval: { low: 0.59, high: 1 },
  strangers: { tried: 60, before: 1, after: 1 },
  neededSamples: 8,
  neededElsewhere: 4,
  pairs: [tunedPair],
  ...but,
});
