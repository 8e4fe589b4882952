import { type Embedder, shippedEmbedder } from '#core/recognition/embedder.ts';
import type { Recognition } from '#core/recognition/latent-space.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };

const [leading, ...others] = shippedEmbedder;

/**
 * Another embedder than Familiar's own, made of the same nets: other scales of a sample, and the other nets count more.
 */
const otherEmbedder: Embedder = [
  { ...leading, sample: leading.sample.slice(0, 2) },
  ...others.map((net) => ({ ...net, weight: 0.5 })),
];

/** What recognition rests on before and after a change. */
export const shippedRecognition: Recognition = { embedder: shippedEmbedder, crowd: null, calibration };
export const otherRecognition: Recognition = { ...shippedRecognition, embedder: otherEmbedder };
