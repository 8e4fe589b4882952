import { attGroups, readAtt } from '../data/att.ts';
import type { LabCollection } from './recipe.ts';

/** Forty people, ten photos each: the classic exercise. */
export const att: LabCollection = {
  name: 'att',
  title: 'AT&T faces',
  needs: 's1 to s40 with 1.pgm to 10.pgm',
  read: readAtt,
  split: () => ({
    training: [attGroups.indexOf('training')],
    validation: [attGroups.indexOf('validation')],
    test: [attGroups.indexOf('test')],
  }),
  plan: { side: 48, channels: [12, 24, 48, 64] },
  batch: {
    labels: 20,
    perLabel: 4,
    labelsPerGroup: 20,
    quarterTurns: 0,
    mirrored: 0,
    sameMakers: false,
    distortion: { turn: 10, shear: 0.1, scale: 0.15, shift: 0.06, bend: 0.01, mirror: true },
  },
  losses: { triplet: { kind: 'triplet', mining: 'all', margin: 0.3 }, contrastive: { kind: 'contrastive', margin: 1 } },
  rate: 1e-3,
  steps: 400,
  interval: 40,
  patience: 10,
  viewDistortion: { turn: 8, shear: 0.12, scale: 0.1, shift: 0.04, bend: 0.01, mirror: false },
  ways: 5,
  tasks: 200,
};
