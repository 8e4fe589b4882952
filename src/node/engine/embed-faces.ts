import { type Embedding, fuse, primaryLength, secondaryLength, secondaryPart } from '../../core/recognition/embedding.ts';
import { chipBytes, mirrorChip, wideBytes } from '../../core/vision/face-chip.ts';
import type { FaceNets } from '../onnx/face-nets.ts';

/** A face cut out of its image twice: the aligned chip and the wide chip, RGB bytes. */
export type FaceCut = { readonly chip: Uint8Array; readonly wideChip: Uint8Array };

/** Faces embedded in one run, so that a crowd's memory stays bounded. */
const batchSize = 4;

/**
 * Embeds aligned faces. The recognition net sees the chip and its mirror image, whose answers are added up, the second net the wide chip alone:
 * its mirror image would add a third to the time and nothing that can be measured.
 */
export async function embedFaces(nets: Pick<FaceNets, 'runEmbedders'>, faces: readonly FaceCut[]): Promise<Embedding[]> {
  const embeddings: Embedding[] = [];
  for (let start = 0; start < faces.length; start += batchSize) {
    const batch = faces.slice(start, start + batchSize);
    const { primary, secondary } = await nets.runEmbedders(chipsAndMirrors(batch), wideChips(batch), batch.length);
    batch.forEach((_, index) => {
      embeddings.push(fuse(pairSum(primary, index), secondary.subarray(index * secondaryLength, (index + 1) * secondaryLength)));
    });
  }
  return embeddings;
}

/**
 * Embeds the face that was followed from the frame before: the recognition net looks anew, the second net's part is taken over.
 * The embedding of one person hardly differs there between neighbouring frames, and the recognition net weighs eight times as much.
 */
export async function embedFollowed(nets: Pick<FaceNets, 'runRecogniser'>, face: Pick<FaceCut, 'chip'>, before: Embedding): Promise<Embedding> {
  return fuse(pairSum(await nets.runRecogniser(chipsAndMirrors([face]), 1), 0), secondaryPart(before));
}

function chipsAndMirrors(batch: readonly Pick<FaceCut, 'chip'>[]): Uint8Array {
  const bytes = new Uint8Array(batch.length * 2 * chipBytes);
  batch.forEach(({ chip }, index) => {
    bytes.set(chip, 2 * index * chipBytes);
    mirrorChip(chip, bytes, (2 * index + 1) * chipBytes);
  });
  return bytes;
}

function wideChips(batch: readonly FaceCut[]): Uint8Array {
  const [first] = batch;
  if (batch.length === 1 && first) return first.wideChip;
  const bytes = new Uint8Array(batch.length * wideBytes);
  batch.forEach(({ wideChip }, index) => {
    bytes.set(wideChip, index * wideBytes);
  });
  return bytes;
}

/** The sum of the answers for a chip and its mirror image, which lie side by side. */
function pairSum(primary: Float32Array, index: number): Float32Array {
  const start = 2 * index * primaryLength;
  const mirror = primary.subarray(start + primaryLength, start + 2 * primaryLength);
  return primary.slice(start, start + primaryLength).map((value, i) => value + (mirror[i] as number));
}
