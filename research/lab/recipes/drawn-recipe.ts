import { drawCollection } from '../data/drawn.ts';
import type { LabCollection } from './recipe.ts';

const validated = 3;
const tested = 2;

/** Made-up characters: a training of a few minutes that may be shown to anyone. */
export const drawn: LabCollection = {
  name: 'drawn',
  title: 'Drawn characters',
  needs: undefined,
  read: () => Promise.resolve(drawCollection()),
  split({ groups }) {
    const all = [...groups.keys()];
    return {
      test: all.slice(0, tested),
      validation: all.slice(tested, tested + validated),
      training: all.slice(tested + validated),
    };
  },
  plan: { side: 32, channels: [8, 16, 32, 64] },
  batch: {
    labels: 16,
    perLabel: 4,
    labelsPerGroup: 12,
    quarterTurns: 0.3,
    mirrored: 0,
    sameMakers: false,
    distortion: { turn: 10, shear: 0.2, scale: 0.15, shift: 0.05, bend: 0.02, mirror: false },
  },
  losses: { triplet: { kind: 'triplet', mining: 'all', margin: 0.3 }, contrastive: { kind: 'contrastive', margin: 1 } },
  rate: 2e-3,
  steps: 300,
  interval: 10,
  patience: 30,
  viewDistortion: { turn: 8, shear: 0.12, scale: 0.1, shift: 0.04, bend: 0.01, mirror: false },
  ways: 12,
  tasks: 60,
};
