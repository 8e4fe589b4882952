import { type Embedder, shippedNetNames } from '#core/recognition/embedder.ts';

/** The nets that find a face and its points, and read its eyes, whatever embeds it. */
const findingNets = ['blazeface', 'blazeface-quick', 'facemesh'] as const;
const watchingNets = ['iris'] as const;
type FixedNet = (typeof findingNets)[number] | (typeof watchingNets)[number];

/** The nets that come with Familiar, by their names in models/manifest.json and in its order. */
export const shippedNets = [...findingNets, ...shippedNetNames, ...watchingNets] as const;
export type ShippedNet = (typeof shippedNets)[number];

/** The nets that run with an embedder, by name. */
export const netsWith = (embedder: Embedder): string[] => [
  ...findingNets,
  ...embedder.map(({ name }) => name),
  ...watchingNets,
];

type ByNet<T> = Readonly<Record<FixedNet, T>> & Readonly<Record<string, T>>;

/** The bytes of the nets that run with an embedder. */
export type NetFiles = ByNet<Uint8Array>;

/** The bytes of the nets while they are still being read. */
export type ComingNetFiles = ByNet<Promise<Uint8Array>>;
