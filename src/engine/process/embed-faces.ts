import { type Embedding, fuse, primaryLength, secondaryLength, secondaryPart } from '#core/recognition/embedding.ts';
import { borderedSide, chipBytes, mirrorChip, wideBytes, wideSide } from '#core/vision/face-chip.ts';
import { chipSize } from '#core/vision/mean-face.ts';
import type { FaceNets } from '../onnx/face-nets.ts';

/** A face cut out of its image: the aligned chip, alone and with its border, RGB bytes. */
export type FaceCut = { readonly chip: Uint8Array; readonly borderedChip: Uint8Array };

/** A face that is to be enrolled, with the wide chip and with chips that show a little less or more than the chip does. */
export type SampleCut = FaceCut & { readonly wideChip: Uint8Array; readonly scaledChips: readonly Uint8Array[] };

/** A face's embedding as a query, and as a sample. */
export type BothEmbeddings = { readonly embedding: Embedding; readonly sampleEmbedding: Embedding };

type Embedders = Pick<FaceNets, 'runRecogniser' | 'runSecond'>;

/**
 * Embeds a face for a query. The recognition net sees the chip and its mirror image, whose answers are added up; the second net sees the bordered
 * chip, which is half of a wide chip's work and finds samples of wide chips nearly as well.
 */
export async function embedFace(nets: Embedders, { chip, borderedChip }: FaceCut): Promise<Embedding> {
  return fuse(sum(await runPairs(nets, [chip])), await nets.runSecond(borderedChip, borderedSide, 1));
}

/**
 * Embeds the face that was followed from the frame before: the recognition net looks anew, the second net's part is taken over.
 * The embedding of one person hardly differs there between neighbouring frames, and the recognition net weighs eight times as much.
 */
export async function embedFollowed(
  nets: Pick<Embedders, 'runRecogniser'>,
  { chip }: Pick<FaceCut, 'chip'>,
  before: Embedding,
): Promise<Embedding> {
  return fuse(sum(await runPairs(nets, [chip])), secondaryPart(before));
}

/**
 * Embeds a face for a query and, several times as slowly, for the support set, where a steadier embedding serves every later query: the answers
 * for chips of all scales and for all mirror images are added up, and the second net sees the wide chip.
 */
export async function embedThoroughly(
  nets: Embedders,
  { chip, borderedChip, wideChip, scaledChips }: SampleCut,
): Promise<BothEmbeddings> {
  const primary = await runPairs(nets, [chip, ...scaledChips]);
  const wides = new Uint8Array(2 * wideBytes);
  wides.set(wideChip);
  mirrorChip(wideChip, wideSide, wides, wideBytes);
  const secondary = split(await nets.runSecond(wides, wideSide, 2), secondaryLength);
  return {
    embedding: fuse(sum(primary.slice(0, 2)), await nets.runSecond(borderedChip, borderedSide, 1)),
    sampleEmbedding: fuse(sum(primary), sum(secondary)),
  };
}

/** The recognition net's answers for each chip and its mirror image, side by side. */
async function runPairs(nets: Pick<Embedders, 'runRecogniser'>, chips: readonly Uint8Array[]): Promise<Float32Array[]> {
  const bytes = new Uint8Array(chips.length * 2 * chipBytes);
  chips.forEach((chip, index) => {
    bytes.set(chip, 2 * index * chipBytes);
    mirrorChip(chip, chipSize, bytes, (2 * index + 1) * chipBytes);
  });
  return split(await nets.runRecogniser(bytes, 2 * chips.length), primaryLength);
}

function split(answers: Float32Array, length: number): Float32Array[] {
  return Array.from({ length: answers.length / length }, (_, i) => answers.subarray(i * length, (i + 1) * length));
}

function sum(answers: readonly Float32Array[]): Float32Array {
  const total = new Float32Array(answers[0]?.length ?? 0);
  for (const answer of answers) {
    for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (answer[i] as number);
  }
  return total;
}
