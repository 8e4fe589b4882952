import { type Embedder, shippedEmbedder } from '#core/recognition/embedder.ts';
import type { Recognition } from '#core/recognition/latent-space.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };

const [leading, ...others] = shippedEmbedder;

/**
 * Another embedder than Familiar's own, made of the same nets: fewer scales of a sample, and all count alike.
 */
const otherEmbedder: Embedder = [
  { ...leading, weight: 1 },
  ...others.map((net) => ({ ...net, sample: net.sample.slice(0, 2), weight: 1 })),
];

/** What recognition rests on before and after a change. */
export const shippedRecognition: Recognition = { embedder: shippedEmbedder, crowd: null, calibration };
export const otherRecognition: Recognition = { ...shippedRecognition, embedder: otherEmbedder };
