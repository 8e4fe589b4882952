import type { Comparison } from '#contract/calls/compare.ts';
import type { SupportMap } from '#contract/calls/map.ts';
import type { Answers } from '../../harness/client-double.ts';
import { memberSummary, noon, sampleSummary } from '../../harness/household.ts';

/** Ana (1) with samples 11 and 12, Ben (2) with 21 in use and 22 set aside. */
const twoMembers = [
  memberSummary({ sampleCount: 2 }),
  memberSummary({ id: 2, name: 'Ben', role: 'member', sampleCount: 2, setAsideCount: 1, portraitSampleId: 21 }),
];

const point = (sampleId: number, memberId: number, x: number, inUse = true): SupportMap['points'][number] => ({
  sampleId,
  memberId,
  x,
  y: 0,
  inUse,
});

/** The map of `twoMembers`, with one refused attempt (5) between them. From left to right: 11, 12, 5, 21, 22. */
export const supportMap = (but: Partial<SupportMap> = {}): SupportMap => ({
  points: [point(11, 1, -1), point(12, 1, -0.8), point(21, 2, 0.8), point(22, 2, 1, false)],
  members: [
    { memberId: 1, name: 'Ana', x: -0.9, y: 0, limit: 0.5 },
    { memberId: 2, name: 'Ben', x: 0.8, y: 0, limit: 0.5 },
  ],
  strangers: [{ attemptId: 5, x: 0, y: 0, outcome: 'noMatch' }],
  keeps: { share: 0.62, rankCorrelation: 0.93 },
  hasTuning: false,
  unit: 'distance',
  ...but,
});

export const noFaces = supportMap({ points: [], members: [], strangers: [] });

const comparedFace: Comparison['a'] = {
  quality: { sharpness: 0.8, exposure: 1, brightness: 128, interocularPx: 90, occlusion: 0, eyesOpen: 1 },
  pose: { yaw: 0, pitch: 0, roll: 0 },
  at: noon,
  name: 'Ana',
  landmarks: null,
};

/** Two faces 0.3 beyond the limit; `but` says what is different. */
export const comparison = (but: Partial<Comparison> = {}): Comparison => ({
  distance: 0.9,
  threshold: 0.6,
  margin: 0.05,
  strangerRate: 0.4,
  verdict: 'different',
  a: comparedFace,
  b: { ...comparedFace, name: 'Ben' },
  regions: [],
  ...but,
});

/** What every screen with pictures asks for. */
export const pictureAnswers: Answers = {
  'members.list': twoMembers,
  'samples.picture': { type: 'image/webp', bytes: new Uint8Array([1]) },
  'attempts.picture': null,
  'samples.list': ({ memberId }) =>
    memberId === 1
      ? [sampleSummary(11), sampleSummary(12)]
      : [sampleSummary(21), sampleSummary(22, { inUse: false, source: 'photo' })],
};
