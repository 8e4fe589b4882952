import type { SampleSummary } from '#contract/household.ts';
import type { SampleAnalysis } from '#contract/support-set.ts';
import type { Answers } from '../../../harness/client-double.ts';
import { anyPicture, memberSummary, noon, sampleSummary } from '../../../harness/household.ts';

/** Ben (2) has three pictures, Ana (1) is the owner. */
export const members = [memberSummary(), memberSummary({ id: 2, name: 'Ben', role: 'member', sampleCount: 3 })];
export const ben = members[1] as (typeof members)[number];

const hour = 3_600_000;

/** Ben's pictures, newest first: by camera, from a photo turned left, and a learned one that was set aside. */
export const samplesOfBen: SampleSummary[] = [
  sampleSummary(21, { createdAt: noon }),
  sampleSummary(22, {
    source: 'photo',
    createdAt: noon - hour,
    kind: { look: 'left', lighting: 'dark', isPartlyCovered: false },
  }),
  sampleSummary(23, { source: 'learned', createdAt: noon - 2 * hour, inUse: false }),
];

/** A sample that stands well: near to its own, far from Ana. */
export const sampleAnalysis = (sampleId: number, but: Partial<SampleAnalysis> = {}): SampleAnalysis => ({
  sampleId,
  toOwn: 0.21,
  nearestOther: { memberId: 1, name: 'Ana', sampleId: 11, distance: 0.7, score: 0.68, threshold: 0.4 },
  nearness: null,
  flags: [],
  ...but,
});

/** Sample 22 would be taken for Ana. */
export const pullingToAna = sampleAnalysis(22, {
  toOwn: 0.5,
  nearestOther: { memberId: 1, name: 'Ana', sampleId: 11, distance: 0.25, score: 0.22, threshold: 0.4 },
  flags: [{ flag: 'pullsTowardsOther', value: 0.22, limit: 0.4, sampleId: 11, memberId: 1 }],
});

/** What a member's screen asks, of Ben with three good pictures. */
export const personAnswers: Answers = {
  'members.list': members,
  'members.ownHealth': [{ kind: 'good' }],
  'samples.list': samplesOfBen,
  'samples.analysis': [sampleAnalysis(21), sampleAnalysis(22), sampleAnalysis(23)],
  'samples.picture': anyPicture,
  'samples.coverage': {
    poses: [
      { pose: 'front', count: 1 },
      { pose: 'left', count: 1 },
      { pose: 'right', count: 0 },
      { pose: 'up', count: 0 },
      { pose: 'down', count: 0 },
    ],
    spread: [
      { sampleId: 21, yaw: 0, pitch: 0 },
      { sampleId: 22, yaw: -25, pitch: 0 },
    ],
    lighting: [
      { kind: 'dark', count: 1 },
      { kind: 'even', count: 1 },
      { kind: 'bright', count: 0 },
    ],
    uncovered: 2,
    partlyCovered: 0,
    missing: ['right', 'up', 'down'],
  },
};
