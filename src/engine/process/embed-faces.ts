import type { Embedder, EmbeddingNet } from '#core/recognition/embedder.ts';
import { type Embedding, fuse, type WeightedAnswer } from '#core/recognition/embedding.ts';
import { partsOf } from '#core/recognition/latent-space.ts';
import type { FaceNets } from '../onnx/face-nets.ts';
import { type AnswerOf, addUp, showViews, type TakeCut } from './view-answers.ts';

/** A face's embedding as a query, and as a sample. */
export type BothEmbeddings = { readonly embedding: Embedding; readonly sampleEmbedding: Embedding };

/** Embeds faces as a description says. */
export type FaceEmbedder = {
  /** As a query. */
  readonly embed: (take: TakeCut) => Promise<Embedding>;
  /**
   * As a query in the frame after that of `before`: the parts that the description lets it take over are those of
   * `before`.
   */
  readonly embedFollowed: (take: TakeCut, before: Embedding) => Promise<Embedding>;
  /** As a query and, several times as slowly, as a sample. */
  readonly embedThoroughly: (take: TakeCut) => Promise<BothEmbeddings>;
  /** As a sample, waiting for `rest` before each view that a net is shown. */
  readonly embedInSlices: (take: TakeCut, rest: () => Promise<void>) => Promise<Embedding>;
};

type Purpose = 'query' | 'sample';

export function createFaceEmbedder(nets: Pick<FaceNets, 'runEmbeddingNet'>, embedder: Embedder): FaceEmbedder {
  const answerFor = (net: EmbeddingNet, purpose: Purpose, answerOf: AnswerOf): WeightedAnswer =>
    weigh(net, addUp(net[purpose].map(answerOf)));

  async function lookAsQuery(net: EmbeddingNet, take: TakeCut): Promise<WeightedAnswer> {
    return answerFor(net, 'query', await showViews(nets, net.name, net.query, take));
  }

  async function lookThoroughly(net: EmbeddingNet, take: TakeCut): Promise<Record<Purpose, WeightedAnswer>> {
    const answerOf = await showViews(nets, net.name, [...net.query, ...net.sample], take);
    return { query: answerFor(net, 'query', answerOf), sample: answerFor(net, 'sample', answerOf) };
  }

  async function lookInSlices(net: EmbeddingNet, take: TakeCut, rest: () => Promise<void>): Promise<WeightedAnswer> {
    const answers: Float32Array[] = [];
    for (const view of net.sample) {
      await rest();
      const answerOf = await showViews(nets, net.name, [view], take);
      answers.push(answerOf(view));
    }
    return weigh(net, addUp(answers));
  }

  /** The nets one after the other, in the order of their parts. */
  async function inTurn<T>(look: (net: EmbeddingNet) => T | Promise<T>): Promise<T[]> {
    const looks: T[] = [];
    for (const net of embedder) looks.push(await look(net));
    return looks;
  }

  return {
    embed: async (take) => fuse(await inTurn((net) => lookAsQuery(net, take))),
    async embedFollowed(take, before) {
      const parts = new Map(partsOf(before, embedder).map((part, i) => [embedder[i], part]));
      return fuse(
        await inTurn((net) =>
          net.whenFollowed === 'isTakenOver' ? weigh(net, parts.get(net) as Float32Array) : lookAsQuery(net, take),
        ),
      );
    },
    async embedThoroughly(take) {
      const looks = await inTurn((net) => lookThoroughly(net, take));
      return {
        embedding: fuse(looks.map(({ query }) => query)),
        sampleEmbedding: fuse(looks.map(({ sample }) => sample)),
      };
    },
    embedInSlices: async (take, rest) => fuse(await inTurn((net) => lookInSlices(net, take, rest))),
  };
}

const weigh = ({ weight }: EmbeddingNet, answer: Float32Array): WeightedAnswer => ({ answer, weight });
