import { type Embedding, meanEmbedding } from '#core/recognition/embedding.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import { buildSupportSet, type SupportSet, scoreMembers } from '#core/recognition/support-set.ts';
import { type HeadRecipe, learnDiagonalHead, throughHead } from '#core/tuning/diagonal-head.ts';
import { vectorsOf } from '#core/tuning/vectors.ts';

/** A household's samples, each with its member's number. */
export type Enrolled = readonly { readonly memberId: number; readonly embedding: Embedding }[];

/** What a way of comparing says of a query: the nearest member, its distance, and its lead over the second. */
export type Naming = { readonly memberId: number; readonly distance: number; readonly lead: number };

/** A way of comparing, made for one household. */
export type Compare = (query: Embedding) => Naming;

/** Makes a way of comparing from a household's samples alone, or with a prior that other families gave. */
export type Method = { readonly name: string; readonly prepare: (enrolled: Enrolled, space: LatentSpace) => Compare };

function compareBy(enrolled: Enrolled, space: LatentSpace): Compare {
  const supportSet = supportSetOf(enrolled, space);
  return (query) => {
    const [best, second] = scoreMembers(query, supportSet);
    if (best === undefined) throw new Error('A household has a sample.');
    return { memberId: best.memberId, distance: best.distance, lead: (second?.distance ?? 2) - best.distance };
  };
}

const supportSetOf = (enrolled: Enrolled, space: LatentSpace): SupportSet =>
  buildSupportSet(
    enrolled.map((sample, id) => ({ ...sample, id })),
    space,
  );

/** The sign-in's own way. */
export const asItIs: Method = { name: 'as it is', prepare: compareBy };

const toVectors = (embeddings: readonly Embedding[]) =>
  vectorsOf(Float32Array.from(embeddings.flatMap((embedding) => [...embedding])), embeddings[0]?.length ?? 1);

/** A head learnt from the household's own samples. */
export const ownHead = (name: string, recipe: HeadRecipe): Method => ({
  name,
  prepare(enrolled, space) {
    const head = learnDiagonalHead(
      toVectors(enrolled.map(({ embedding }) => embedding)),
      enrolled.map(({ memberId }) => memberId),
      recipe,
    );
    return withHead(enrolled, head, space);
  },
});

/** A head that was learnt elsewhere. */
export const givenHead = (name: string, head: Float32Array): Method => ({
  name,
  prepare: (enrolled, space) => withHead(enrolled, head, space),
});

function withHead(enrolled: Enrolled, head: Float32Array, space: LatentSpace): Compare {
  const compare = compareBy(
    enrolled.map(({ memberId, embedding }) => ({ memberId, embedding: throughHead(embedding, head) })),
    space,
  );
  return (query) => compare(throughHead(query, head));
}

/** A head learnt from the pictures of other families: relatives are the negatives. */
export function learnSharedHead(families: readonly Enrolled[], recipe: HeadRecipe): Float32Array {
  const heads = families.map((family) =>
    learnDiagonalHead(
      toVectors(family.map(({ embedding }) => embedding)),
      family.map(({ memberId }) => memberId),
      recipe,
    ),
  );
  return Float32Array.from(
    heads[0] ?? [],
    (_, k) => heads.reduce((sum, head) => sum + (head[k] as number), 0) / heads.length,
  );
}

/**
 * How much each number of an embedding varies between pictures of one person, pooled over everyone with two pictures.
 */
export function variationWithin(families: readonly Enrolled[]): Float32Array {
  const sums = new Float64Array(families[0]?.[0]?.embedding.length ?? 0);
  let freedom = 0;
  for (const family of families) {
    for (const own of Map.groupBy(family, ({ memberId }) => memberId).values()) {
      const mean = sums.map(
        (_, k) => own.reduce((sum, { embedding }) => sum + (embedding[k] as number), 0) / own.length,
      );
      for (const { embedding } of own)
        for (const [k, value] of embedding.entries())
          sums[k] = (sums[k] as number) + (value - (mean[k] as number)) ** 2;
      freedom += own.length - 1;
    }
  }
  return Float32Array.from(sums, (sum) => sum / Math.max(1, freedom));
}

/** Members whose templates are nearer than this are a close pair. */
const closePair = 0.55;

/**
 * The sign-in's way, except between the two nearest members when they are a close pair: there the query's place along
 * the line between their templates counts, each number weighed down by how much it varies within a person (all alike
 * without a prior).
 */
export const pairDirections = (name: string, variation: Float32Array | undefined): Method => ({
  name,
  prepare(enrolled, space) {
    const compare = compareBy(enrolled, space);
    const byMember = Map.groupBy(enrolled, ({ memberId }) => memberId);
    const templates = new Map(
      [...byMember].map(([memberId, own]) => [memberId, meanEmbedding(own.map(({ embedding }) => embedding))]),
    );
    const supportSet = supportSetOf(enrolled, space);
    return (query) => {
      const named = compare(query);
      const second = scoreMembers(query, supportSet)[1];
      const [a, b] = [templates.get(named.memberId), templates.get(second?.memberId ?? -1)];
      if (second === undefined || a === undefined || b === undefined) return named;
      let [place, span, apart] = [0, 0, 0];
      for (let k = 0; k < query.length; k++) {
        const difference = (a[k] as number) - (b[k] as number);
        const weight = 1 / ((variation?.[k] ?? 0) + 1e-4);
        place += weight * difference * ((query[k] as number) - ((a[k] as number) + (b[k] as number)) / 2);
        span += weight * difference * difference;
        apart += difference * difference;
      }
      if (Math.sqrt(apart) > closePair) return named;
      const lead = (place / span) * Math.sqrt(apart);
      return lead >= 0 ? { ...named, lead } : { memberId: second.memberId, distance: second.distance, lead: -lead };
    };
  },
});
