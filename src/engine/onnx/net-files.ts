/** The nets, as the pipeline names them. */
export const netNames = ['quickDetector', 'mesh', 'secondEmbedder', 'embedder', 'detector', 'iris'] as const;
export type NetName = (typeof netNames)[number];

/** The bytes of the nets. */
export type NetFiles = Readonly<Record<NetName, Uint8Array>>;

/** The bytes of the nets while they are still being read. */
export type ComingNetFiles = Readonly<Record<NetName, Promise<Uint8Array>>>;
