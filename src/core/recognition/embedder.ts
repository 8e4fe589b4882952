import type { FaceCut } from '../vision/face-chip.ts';

/** What a net is shown of a face; `isMirrored` shows it the mirror image, too. */
export type NetView = FaceCut & { readonly isMirrored?: boolean };

/** How a net takes pictures and answers, where it does neither as Familiar's own nets do. */
export type EmbeddingPorts = {
  readonly input: string;
  readonly output: string;
  /** Bytes as they are, or numbers: `(byte - mean) / scale`. */
  readonly type: 'uint8' | 'float32';
  readonly mean: number;
  readonly scale: number;
  readonly layout: 'NHWC' | 'NCHW';
  readonly channels: 'RGB' | 'BGR';
  /** Whether it takes one picture at a time. */
  readonly takesOne: boolean;
};

/** One of the nets whose answers make up an embedding. Its answers for all its views of a face are added up. */
export type EmbeddingNet = {
  /** What its file goes by. */
  readonly name: string;
  /** Numbers in an answer. */
  readonly length: number;
  /** How much a distance between its answers counts beside one between the first net's. */
  readonly weight: number;
  /** Its views of a face that asks to be recognised. */
  readonly query: readonly NetView[];
  /**
   * Its views of a face that is enrolled: several times as much work, for a steadier place that serves every later
   * query.
   */
  readonly sample: readonly NetView[];
  /**
   * In a camera frame that follows another of the same face: whether it looks again, or its answer of the frame before
   * is taken over.
   */
  readonly whenFollowed: 'looksAgain' | 'isTakenOver';
  readonly ports?: EmbeddingPorts;
};

/**
 * A description of how embeddings are made: all that is to be known of it but the nets' own numbers. The nets stand in
 * the order of their parts. The first one leads: a query is held against each sample by its part, and by the other
 * parts against a member's mean alone.
 */
export type Embedder = readonly [EmbeddingNet, ...EmbeddingNet[]];

/**
 * The square that MobileFaceNet was trained on, which eyes, nose and mouth were brought to: where it lies on average,
 * beside the chip. In this place the net tells people apart as well as in one fitted to the five points of each face.
 */
const higherView: NetView = { side: 112, shows: 1.07, rise: 0.144, beyond: 'black' };
const chipView = (shows: number): NetView => ({ side: 150, shows, isMirrored: true });

/**
 * The nets of Familiar's own embedder, in the order of their parts, by their names in models/manifest.json.
 *
 * MobileFaceNet leads, since it finds the nearest of several samples best. dlib's net sees the chip it was trained on;
 * a sample also a little closer, a little wider and mirrored. The last net sees a sample with more of its surroundings,
 * and a query hardly wider than the chip, which is half the work and finds samples nearly as well. Neighbouring frames
 * hardly differ in the answers, so that only the net that leads looks at each.
 */
const shippedNets = {
  mobilefacenet: {
    length: 192,
    weight: 1,
    query: [higherView],
    sample: [{ ...higherView, isMirrored: true }],
    whenFollowed: 'looksAgain',
  },
  'face-recognition': {
    length: 128,
    weight: 0.7,
    query: [{ side: 150, shows: 1 }],
    sample: [1, 0.92, 0.96, 1.04].map(chipView),
    whenFollowed: 'isTakenOver',
  },
  faceres: {
    length: 1024,
    weight: 0.35,
    query: [{ side: 160, shows: 160 / 150 }],
    sample: [{ side: 224, shows: 1.35, isMirrored: true }],
    whenFollowed: 'isTakenOver',
  },
} satisfies Readonly<Record<string, Omit<EmbeddingNet, 'name'>>>;

/** The name of a net that comes with Familiar and that embeddings are made of. */
export type ShippedNetName = keyof typeof shippedNets;

/** The names of these nets, in the order of their parts. */
export const shippedNetNames = Object.keys(shippedNets) as readonly ShippedNetName[];

const describe = (name: ShippedNetName): EmbeddingNet => ({ name, ...shippedNets[name] });

/**
 * The embedder that comes with Familiar. Changing it makes every household embed its samples anew;
 * assets/calibration.json has to be measured again.
 */
export const shippedEmbedder: Embedder = shippedNetNames.map(describe) as [EmbeddingNet, ...EmbeddingNet[]];
