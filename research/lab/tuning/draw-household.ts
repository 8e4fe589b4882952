import { shuffled } from '#core/numerics/seeded-draws.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { Enrolled } from './household-method.ts';

/** A family with the pictures of each member, as samples and as queries. */
export type TestFamily = readonly { readonly samples: readonly Embedding[]; readonly queries: readonly Embedding[] }[];

/** A picture of a member that signs in. */
export type Asking = { readonly memberId: number; readonly query: Embedding };

/** Enrols `shots` pictures of each member, drawn at random; the others ask. */
export function drawHousehold(
  members: TestFamily,
  shots: number,
  random: () => number,
): { enrolled: Enrolled; asking: Asking[] } {
  const drawn = members.map(({ samples, queries }, memberId) => {
    const order = shuffled([...samples.keys()], random);
    return {
      enrolled: order.slice(0, shots).map((place) => ({ memberId, embedding: samples[place] as Embedding })),
      asking: order.slice(shots).map((place): Asking => ({ memberId, query: queries[place] as Embedding })),
    };
  });
  return { enrolled: drawn.flatMap((each) => each.enrolled), asking: drawn.flatMap((each) => each.asking) };
}

/** One picture of every member of every other family, another one at each draw. */
export function strangersTo(family: number, families: readonly TestFamily[], draw: number): Embedding[] {
  return families
    .filter((_, other) => other !== family)
    .flatMap((other) => other.flatMap(({ queries }) => queries[draw % queries.length] ?? []));
}
