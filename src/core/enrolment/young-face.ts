import type { Embedder } from '../recognition/embedder.ts';
import { type Embedding, meanEmbedding, normalise } from '../recognition/embedding.ts';
import { partsOf } from '../recognition/latent-space.ts';

/** A layer of a net, from each input to each output: `weights[input * bias.length + output]`. */
type Layer = { readonly weights: Float32Array; readonly bias: Float32Array };

/** The last two layers of the net faceres, which read an age off its answer: a probability for each year from 0 on. */
export type AgeHead = { readonly hidden: Layer; readonly years: Layer };

/** The net whose answer the layers take. */
const agedNet = 'faceres';
/** The usual length of its answer, of which an embedding keeps the direction alone. */
const usualLength = 12;
/**
 * Younger than this in years, by its pictures, somebody is taken for a child: chosen on half of the people of the
 * pictures that research/notes/GATES.md names, where what became of the other half stands, too.
 */
const childBelow = 16;

/**
 * Whether somebody looks like a child in the pictures that these embeddings are of: false where the embedder lacks the
 * net that tells. A guess, to be used for advice; it is worked out anew each time and kept nowhere.
 */
export function looksYoung(head: AgeHead, embedder: Embedder, embeddings: readonly Embedding[]): boolean {
  const place = embedder.findIndex(({ name }) => name === agedNet);
  if (place < 0 || embeddings.length === 0) return false;
  const answer = partsOf(meanEmbedding(embeddings), embedder)[place] as Float32Array;
  return ageOf(head, answer) < childBelow;
}

/** The mean age, in years, that the layers give for an answer's direction. */
function ageOf(head: AgeHead, answer: Float32Array): number {
  const likelihoods = yearLikelihoods(
    head,
    normalise(answer).map((value) => value * usualLength),
  );
  return likelihoods.reduce((sum, likelihood, year) => sum + year * likelihood, 0);
}

/** How likely each age, in years from 0 on, is for an answer of the net; together 1. */
export function yearLikelihoods({ hidden, years }: AgeHead, answer: Float32Array): Float32Array {
  const features = through(hidden, answer).map((value) => Math.max(0, value));
  const logits = through(years, features);
  const highest = logits.reduce((high, value) => Math.max(high, value));
  const likelihoods = logits.map((value) => Math.exp(value - highest));
  const total = likelihoods.reduce((sum, value) => sum + value, 0);
  return likelihoods.map((value) => value / total);
}

function through({ weights, bias }: Layer, inputs: Float32Array): Float32Array {
  const outputs = bias.slice();
  for (const [row, input] of inputs.entries()) {
    const start = row * outputs.length;
    for (let i = 0; i < outputs.length; i++)
      outputs[i] = (outputs[i] as number) + input * (weights[start + i] as number);
  }
  return outputs;
}
