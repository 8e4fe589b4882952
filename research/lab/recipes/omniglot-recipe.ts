import { createRandom, shuffled } from '#core/numerics/seeded-draws.ts';
import { readOmniglot } from '../data/omniglot.ts';
import type { LabCollection } from './recipe.ts';

const heldAlphabets = 4;

/**
 * Handwritten characters of thirty alphabets; four alphabets choose when to stop. The official test runs are of other
 * alphabets.
 */
export const omniglot: LabCollection = {
  name: 'omniglot',
  title: 'Omniglot',
  needs: 'images_background.zip (and one-shot-runs.zip for evaluate)',
  read: (folder) => readOmniglot(folder),
  split({ groups }, seed) {
    const order = shuffled([...groups.keys()], createRandom(seed));
    return { training: order.slice(heldAlphabets), validation: order.slice(0, heldAlphabets), test: [] };
  },
  plan: { side: 32, channels: [32, 96, 160, 256] },
  batch: {
    labels: 32,
    perLabel: 4,
    labelsPerGroup: 16,
    quarterTurns: 0.25,
    mirrored: 0,
    sameMakers: true,
    distortion: { turn: 15, shear: 0.25, scale: 0.2, shift: 0.06, bend: 0.02, mirror: false },
  },
  losses: { triplet: { kind: 'triplet', mining: 'all', margin: 0.3 }, contrastive: { kind: 'contrastive', margin: 1 } },
  rate: 2.5e-3,
  steps: 4400,
  interval: 100,
  patience: 60,
  viewDistortion: { turn: 12, shear: 0.2, scale: 0.15, shift: 0.06, bend: 0.02, mirror: false },
  ways: 20,
  tasks: 200,
};
