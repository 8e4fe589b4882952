import { FamiliarError } from '#contract/result.ts';
import type { Embedder, EmbeddingNet } from '#core/recognition/embedder.ts';
import { distance, normalise } from '#core/recognition/embedding.ts';
import type { FaceNets } from '../onnx/face-nets.ts';
import { goldenPattern, sizesOf } from './golden-answers.ts';

type Nets = Pick<FaceNets, 'runEmbeddingNet'>;

/** Answers at unit length that lie nearer than this are the same. */
const leastDistance = 1e-3;

/**
 * Tries the nets that a household brought on two pictures that have nothing in common.
 * @throws FamiliarError `engineDown` when one cannot be run, has another length than it is described with, gives what
 * is no number, or the same answer to both
 */
export async function checkOwnNets(nets: Nets, embedder: Embedder): Promise<void> {
  for (const net of embedder.filter(({ ports }) => ports !== undefined)) {
    for (const { side } of sizesOf(net)) await checkNet(nets, net, side);
  }
}

async function checkNet(nets: Nets, { name, length }: EmbeddingNet, side: number): Promise<void> {
  const picture = goldenPattern(side * side * 3);
  const both = new Uint8Array(2 * picture.length);
  both.set(picture);
  both.set(
    picture.toReversed().map((value) => 255 - value),
    picture.length,
  );
  const answers = await nets.runEmbeddingNet(name, both, side, 2).catch(() => {
    throw new FamiliarError('embedderNetUnusable', { net: name });
  });
  if (answers.length !== 2 * length) {
    throw new FamiliarError('embedderLengthWrong', {
      net: name,
      length: Math.ceil(answers.length / 2),
      expectedLength: length,
    });
  }
  if (!answers.every(Number.isFinite)) throw new FamiliarError('embedderNotFinite', { net: name });
  if (isSame(answers.subarray(0, length), answers.subarray(length)))
    throw new FamiliarError('embedderAnswersAlike', { net: name });
}

function isSame(one: Float32Array, other: Float32Array): boolean {
  const hasDirection = [one, other].every((answer) => answer.some((value) => value !== 0));
  return !hasDirection || distance(normalise(one), normalise(other)) < leastDistance;
}
