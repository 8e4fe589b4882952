import { eyeSide } from '#core/liveness/eye-contour.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import type { DetectorSide } from '#core/vision/detector-input.ts';
import { meshSide } from '#core/vision/face-mesh.ts';
import { createSession, type NetSession } from './create-session.ts';
import { type LoadNet, openEmbeddingNet, type RunEmbeddingNet } from './embedding-net.ts';
import type { Provider } from './execution-provider.ts';
import type { ComingNetFiles, NetFiles } from './net-files.ts';

/** The detector's answer: a box of 16 numbers and a logit for each anchor. */
export type DetectorOutput = { readonly boxes: Float32Array; readonly logits: Float32Array };

/**
 * The mesh net's answer for one face: 468 x, y, z triples in pixels of its input, and the probability that there is a
 * face.
 */
export type MeshOutput = { readonly points: Float32Array; readonly faceProbability: number };

/** The nets of the pipeline. One call at a time; each blocks its thread while it runs. */
export interface FaceNets {
  /** @param picture RGB, side x side x 3 bytes */
  runDetector(picture: Uint8Array, side: DetectorSide): Promise<DetectorOutput>;
  /** @param picture RGB, meshSide x meshSide x 3 bytes */
  runMesh(picture: Uint8Array): Promise<MeshOutput>;
  /**
   * The answers of a net that embeddings are made of, one after the other, not normalised: as many numbers a picture as
   * the description says.
   * @param pictures RGB, side x side x 3 bytes each
   */
  runEmbeddingNet(net: string, pictures: Uint8Array, side: number, count: number): Promise<Float32Array>;
  /**
   * The contours of eyes, contourLength numbers each, in pixels of the input.
   * @param eyes RGB, eyeSide x eyeSide x 3 bytes each
   */
  runIris(eyes: Uint8Array, count: number): Promise<Float32Array>;
  close(): Promise<void>;
}

/** The bytes of a net, while they may still be being read. */
type NetFile = Uint8Array | Promise<Uint8Array>;

/** Loads a net when it is first asked for. */
type LazyNet = () => Promise<NetSession>;

/**
 * Loads the nets on one provider: those of every frame at once, those that few frames need (the full search, the eyes)
 * when they are first needed, so that the first decision does not wait for them. Each is made as soon as its file is
 * there.
 * @throws Error when the provider is not usable here.
 */
export async function createFaceNets(
  files: NetFiles | ComingNetFiles,
  embedder: Embedder,
  provider: Provider,
  threads: number,
): Promise<FaceNets> {
  const loading: Promise<NetSession>[] = [];
  const loadWith: LoadNet = async (model, ports) => {
    const net = createSession(await model, ports, provider, threads);
    loading.push(net);
    return net;
  };
  const load = (model: NetFile, ...outputNames: string[]) => loadWith(model, { inputName: 'image', outputNames });
  const later = (model: NetFile, ...outputNames: string[]): LazyNet => {
    let net: Promise<NetSession> | null = null;
    return () => {
      net ??= load(model, ...outputNames);
      return net;
    };
  };
  const quickDetector = await load(files['blazeface-quick'], 'boxes', 'scores');
  const detectors: Readonly<Record<DetectorSide, LazyNet>> = {
    256: later(files.blazeface, 'boxes', 'scores'),
    128: async () => quickDetector,
  };
  const mesh = await load(files.facemesh, 'mesh', 'flag');
  const embeddingNets = await loadEmbeddingNets(files, embedder, loadWith);
  const iris = later(files.iris, 'contour');
  return {
    async runDetector(picture, side) {
      const detector = await detectors[side]();
      const [boxes, logits] = await detector.run({ data: picture, shape: [1, side, side, 3] });
      return { boxes: numbers(boxes), logits: numbers(logits) };
    },
    async runMesh(picture) {
      const [points, flag] = await mesh.run({ data: picture, shape: [1, meshSide, meshSide, 3] });
      return { points: numbers(points), faceProbability: numbers(flag)[0] ?? 0 };
    },
    runEmbeddingNet: (net, pictures, side, count) =>
      (embeddingNets.get(net) ?? unknownNet(net))(pictures, { side, count }),
    async runIris(eyes, count) {
      const [contours] = await (await iris()).run({ data: eyes, shape: [count, eyeSide, eyeSide, 3] });
      return numbers(contours);
    },
    async close() {
      const loaded = await Promise.allSettled(loading);
      await Promise.all(loaded.map((net) => (net.status === 'fulfilled' ? net.value.close() : undefined)));
    },
  };
}

/** Apart from `createFaceNets`, whose closures live as long as the nets and would keep the files. */
async function loadEmbeddingNets(
  files: NetFiles | ComingNetFiles,
  embedder: Embedder,
  load: LoadNet,
): Promise<ReadonlyMap<string, RunEmbeddingNet>> {
  const nets = embedder.map(
    async (net) => [net.name, await openEmbeddingNet(net, files[net.name] ?? unknownNet(net.name), load)] as const,
  );
  return new Map(await Promise.all(nets));
}

function unknownNet(name: string): never {
  throw new Error(`There is no net named ${name}.`);
}

function numbers(output: Float32Array | undefined): Float32Array {
  if (!output) throw new Error('A net gave no answer.');
  return output;
}
