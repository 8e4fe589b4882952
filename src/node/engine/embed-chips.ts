import { type Embedding, embeddingLength, normalise } from '../../core/recognition/embedding.ts';
import { chipBytes, mirrorChip } from '../../core/vision/face-chip.ts';
import type { FaceNets } from '../onnx/face-nets.ts';

/** Chips embedded in one run, so that a crowd's memory stays bounded. */
const batchSize = 4;

/**
 * Embeds aligned chips: the sum of the net's answers for the chip and its mirror image, at unit length.
 * @param chips RGB, chipSize x chipSize x 3 bytes each
 */
export async function embedChips(nets: Pick<FaceNets, 'runEmbedder'>, chips: readonly Uint8Array[]): Promise<Embedding[]> {
  const embeddings: Embedding[] = [];
  for (let start = 0; start < chips.length; start += batchSize) {
    const batch = chips.slice(start, start + batchSize);
    const input = new Uint8Array(batch.length * 2 * chipBytes);
    batch.forEach((chip, index) => {
      input.set(chip, 2 * index * chipBytes);
      mirrorChip(chip, input, (2 * index + 1) * chipBytes);
    });
    const raw = await nets.runEmbedder(input, batch.length * 2);
    batch.forEach((_, index) => {
      embeddings.push(unitSum(raw, 2 * index * embeddingLength));
    });
  }
  return embeddings;
}

/** The sum of two neighbouring raw embeddings, at unit length. */
function unitSum(raw: Float32Array, start: number): Embedding {
  const chip = raw.subarray(start, start + embeddingLength);
  const mirror = raw.subarray(start + embeddingLength, start + 2 * embeddingLength);
  return normalise(chip.map((value, i) => value + (mirror[i] as number)));
}
