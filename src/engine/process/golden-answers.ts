import { eyeSide } from '#core/liveness/eye-contour.ts';
import type { Embedder, EmbeddingNet } from '#core/recognition/embedder.ts';
import { distance, normalise } from '#core/recognition/embedding.ts';
import { detectorSides } from '#core/vision/detector-input.ts';
import { meshSide } from '#core/vision/face-mesh.ts';
import type { FaceNets } from '../onnx/face-nets.ts';

/** The nets' answers to the golden input. */
export type GoldenAnswers = {
  readonly logits: Float32Array;
  readonly boxes: Float32Array;
  readonly points: Float32Array;
  /**
   * Of each net that embeddings are made of, to each size of picture it sees, at unit length, and its share of an
   * embedding.
   */
  readonly embeddings: readonly { readonly answer: Float32Array; readonly share: number }[];
  readonly contours: Float32Array;
};

/** Largest differences that do not matter: logits, pixels of the nets' inputs, distance of unit embeddings. */
const tolerance = { logit: 0.3, boxPx: 1, pointPx: 1, distance: 0.02 } as const;

/** What the nets are tried on: a fixed pattern of waves and noise, since no face may lie in the repository. */
export type GoldenInput = {
  readonly detector: Uint8Array;
  readonly mesh: Uint8Array;
  readonly eyes: Uint8Array;
  readonly embeddings: readonly GoldenPictures[];
};

type GoldenPictures = {
  readonly net: EmbeddingNet;
  readonly pictures: Uint8Array;
  readonly side: number;
  readonly count: number;
};

/** The golden input of all nets, those that embeddings are made of with pictures as this description shows them. */
export function goldenInput(embedder: Embedder): GoldenInput {
  return {
    detector: goldenPattern(detectorSides.full ** 2 * 3),
    mesh: goldenPattern(meshSide * meshSide * 3),
    eyes: goldenPattern(2 * eyeSide * eyeSide * 3),
    embeddings: embedder.flatMap((net) =>
      sizesOf(net).map(({ side, count }) => ({
        net,
        pictures: goldenPattern(count * side * side * 3),
        side,
        count,
      })),
    ),
  };
}

/** Runs all nets once on the golden input. */
export async function runGolden(nets: FaceNets, input: GoldenInput, embedder: Embedder): Promise<GoldenAnswers> {
  const { boxes, logits } = await nets.runDetector(input.detector, detectorSides.full);
  const { points } = await nets.runMesh(input.mesh);
  const total = Math.hypot(...embedder.map(({ weight }) => weight));
  const embeddings = [];
  for (const { net, pictures, side, count } of input.embeddings) {
    const numbers = await nets.runEmbeddingNet(net.name, pictures, side, count);
    embeddings.push({ answer: normalise(numbers.subarray(0, net.length)), share: net.weight / total });
  }
  return { boxes, logits, points, embeddings, contours: await nets.runIris(input.eyes, 2) };
}

/** The sizes in which a net sees a face, and how many pictures of each it is shown at once at least. */
export function sizesOf({ query, sample }: EmbeddingNet): { readonly side: number; readonly count: number }[] {
  const bySide = Map.groupBy([...query, ...sample], ({ side }) => side);
  return [...bySide].map(([side, views]) => ({ side, count: views.some(({ isMirrored }) => isMirrored) ? 2 : 1 }));
}

/** In which way answers differ from the CPU's by more than does no harm, in words; null when they agree. */
export function goldenDifference(answers: GoldenAnswers, reference: GoldenAnswers): string | null {
  const differences = [
    { what: 'the detector', by: largest(answers.logits, reference.logits), limit: tolerance.logit },
    { what: 'the detector', by: largest(answers.boxes, reference.boxes), limit: tolerance.boxPx },
    { what: 'the face mesh', by: largest(answers.points, reference.points), limit: tolerance.pointPx },
    { what: 'the iris net', by: largest(answers.contours, reference.contours), limit: tolerance.pointPx },
    ...reference.embeddings.map(({ answer, share }, i) => ({
      what: 'a recognition net',
      by: share * distance(answers.embeddings[i]?.answer ?? new Float32Array(answer.length), answer),
      limit: tolerance.distance,
    })),
  ];
  const wrong = differences.find(({ by, limit }) => !(by <= limit));
  return wrong ? `${wrong.what} differs from the CPU by ${wrong.by.toPrecision(2)}, more than ${wrong.limit}` : null;
}

function largest(a: Float32Array, b: Float32Array): number {
  return a.reduce((max, value, i) => Math.max(max, Math.abs(value - (b[i] ?? Number.NaN))), 0);
}

/** Waves of three lengths, a little noise (a linear congruential generator), 0 to 255. */
export function goldenPattern(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, (_, i) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 128 + 50 * Math.sin(i / 17) + 40 * Math.sin(i / 997) + 20 * Math.sin(i / 9973) + (state >>> 28);
  });
}
