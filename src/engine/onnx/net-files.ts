import { embeddingNetNames } from '#core/recognition/embedder.ts';

/** The nets, by their names in models/manifest.json and in its order. */
export const netNames = ['blazeface', 'blazeface-quick', 'facemesh', ...embeddingNetNames, 'iris'] as const;
export type NetName = (typeof netNames)[number];

/** The bytes of the nets. */
export type NetFiles = Readonly<Record<NetName, Uint8Array>>;

/** The bytes of the nets while they are still being read. */
export type ComingNetFiles = Readonly<Record<NetName, Promise<Uint8Array>>>;
