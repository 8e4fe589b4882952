import { eyeSide } from '#core/liveness/eye-contour.ts';
import { distance, fuse, primaryLength } from '#core/recognition/embedding.ts';
import { detectorSides } from '#core/vision/detector-input.ts';
import { borderedBytes, borderedSide, chipBytes, wideBytes, wideSide } from '#core/vision/face-chip.ts';
import { meshSide } from '#core/vision/face-mesh.ts';
import type { FaceNets } from '../onnx/face-nets.ts';

/** The nets' answers to the golden input. */
export type GoldenAnswers = {
  readonly logits: Float32Array;
  readonly boxes: Float32Array;
  readonly points: Float32Array;
  /** Of a query, and of a sample, whose second picture has another size. */
  readonly embedding: Float32Array;
  readonly sampleEmbedding: Float32Array;
  readonly contours: Float32Array;
};

/** Largest differences that do not matter: logits, pixels of the nets' inputs, distance of unit embeddings. */
const tolerance = { logit: 0.3, boxPx: 1, pointPx: 1, distance: 0.02 } as const;

const golden = {
  detector: pattern(detectorSides.full ** 2 * 3),
  mesh: pattern(meshSide * meshSide * 3),
  chips: pattern(2 * chipBytes),
  borderedChip: pattern(borderedBytes),
  wideChip: pattern(wideBytes),
  eyes: pattern(2 * eyeSide * eyeSide * 3),
};

/** Runs all nets once on the golden input: a fixed pattern of waves and noise, since no face may lie in the repository. */
export async function runGolden(nets: FaceNets): Promise<GoldenAnswers> {
  const { boxes, logits } = await nets.runDetector(golden.detector, detectorSides.full);
  const { points } = await nets.runMesh(golden.mesh);
  const primary = await nets.runRecogniser(golden.chips, 2);
  const embeddingWith = async (picture: Uint8Array, side: number): Promise<Float32Array> =>
    fuse(primary.subarray(0, primaryLength), await nets.runSecond(picture, side, 1));
  const embedding = await embeddingWith(golden.borderedChip, borderedSide);
  const sampleEmbedding = await embeddingWith(golden.wideChip, wideSide);
  const contours = await nets.runIris(golden.eyes, 2);
  return { boxes, logits, points, contours, embedding, sampleEmbedding };
}

/** In which way answers differ from the CPU's by more than does no harm, in words; null when they agree. */
export function goldenDifference(answers: GoldenAnswers, reference: GoldenAnswers): string | null {
  const differences = [
    { what: 'the detector', by: largest(answers.logits, reference.logits), limit: tolerance.logit },
    { what: 'the detector', by: largest(answers.boxes, reference.boxes), limit: tolerance.boxPx },
    { what: 'the face mesh', by: largest(answers.points, reference.points), limit: tolerance.pointPx },
    { what: 'the iris net', by: largest(answers.contours, reference.contours), limit: tolerance.pointPx },
    { what: 'a recognition net', by: distance(answers.embedding, reference.embedding), limit: tolerance.distance },
    {
      what: 'a recognition net',
      by: distance(answers.sampleEmbedding, reference.sampleEmbedding),
      limit: tolerance.distance,
    },
  ];
  const wrong = differences.find(({ by, limit }) => !(by <= limit));
  return wrong ? `${wrong.what} differs from the CPU by ${wrong.by.toPrecision(2)}, more than ${wrong.limit}` : null;
}

function largest(a: Float32Array, b: Float32Array): number {
  return a.reduce((max, value, i) => Math.max(max, Math.abs(value - (b[i] ?? Number.NaN))), 0);
}

/** Waves of three lengths, a little noise (a linear congruential generator), 0 to 255. */
function pattern(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, (_, i) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 128 + 50 * Math.sin(i / 17) + 40 * Math.sin(i / 997) + 20 * Math.sin(i / 9973) + (state >>> 28);
  });
}
