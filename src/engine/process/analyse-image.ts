import type { AnalysedFace, ImageAnalysis } from '#core/analysis/analysed-face.ts';
import type { EngineImage } from '#core/ports/face-engine.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import type { ImageCodec } from '../images/image-codec.ts';
import type { FaceNets } from '../onnx/face-nets.ts';
import { type AlignedFace, createAligner } from './align-face.ts';
import { type BothEmbeddings, createFaceEmbedder, type FaceEmbedder } from './embed-faces.ts';
import { createFaceFinder, type FoundFace } from './find-faces.ts';
import { createFaceFollower } from './follow-face.ts';
import { createKeptFaces } from './kept-faces.ts';
import { createFaceWatcher, type FaceWatcher } from './watch-face.ts';

type ImageKind = EngineImage['kind'];

/** A picture with its pixels, and when it was taken where that is known. */
type ShownImage = { readonly kind: ImageKind; readonly image: RgbaImage; readonly atMs: number | undefined };

/**
 * The faces of a picture with more than this are embedded as queries alone, also for somebody who is enrolled from it,
 * so that a crowd takes no minute.
 */
const maxThorough = 8;

/** Does work when it is its turn to use the nets. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

const atOnce: InTurn = (work) => work();

/**
 * Makes the whole way from an image to its faces, largest first. Pictures in memory are searched quickly, files
 * thoroughly; in the frames of the camera a face is followed, and watched where that is asked for. Only the nets' work
 * waits for its turn: a file is read, and pictures are made of its faces, beside the camera.
 * @throws FamiliarError `badImage` for a file that is no readable picture
 */
export function createAnalyser(
  nets: FaceNets,
  codec: ImageCodec,
  description: Embedder,
): (source: EngineImage, inTurn?: InTurn) => Promise<ImageAnalysis> {
  const search = createSearch(nets);
  const alignFace = createAligner(description);
  const embedder = createFaceEmbedder(nets, description);
  const embed = createEmbedding(embedder);
  const kept = createKeptFaces(codec, embedder);
  const watcher = createFaceWatcher(nets);

  async function look(shown: ShownImage): Promise<readonly AnalysedFace[]> {
    const { kind, image } = shown;
    const found = await search[kind](image);
    const cuts = found.map((face) => alignFace(image, face)).sort((a, b) => area(b.face) - area(a.face));
    const embeddings = await embed(kind, cuts);
    const faces = cuts.map(({ face }, i) => ({ ...face, ...(embeddings[i] as BothEmbeddings) }));
    return watchLargest(watcher, shown, faces);
  }

  async function withPictures(image: RgbaImage, faces: readonly AnalysedFace[]): Promise<AnalysedFace[]> {
    const pictured: AnalysedFace[] = [];
    for (const face of faces) {
      const picture = await kept.keep(image, face.mesh);
      const others = faces.filter((other) => other !== face).map(({ box }) => box);
      const wide = await kept.keepWide(image, face.mesh, others);
      pictured.push({ ...face, picture, ...(wide && { wide }) });
    }
    return pictured;
  }

  return async (source, inTurn = atOnce) => {
    const { kind } = source;
    const image = kind === 'file' ? await codec.decode(source.bytes) : source.image;
    const atMs = kind === 'watchedFrame' ? source.atMs : undefined;
    const faces = await inTurn(() => look({ kind, image, atMs }));
    const { width, height } = image;
    if (kind !== 'file') return { width, height, faces };
    const pictured = { width, height, faces: await withPictures(image, faces) };
    return source.withPreview ? { ...pictured, preview: await codec.encodePreview(image) } : pictured;
  };
}

function createSearch(nets: FaceNets): Readonly<Record<ImageKind, (image: RgbaImage) => Promise<FoundFace[]>>> {
  const findFaces = createFaceFinder(nets);
  const findQuickly = (image: RgbaImage): Promise<FoundFace[]> => findFaces(image, 'quickly');
  const follow = createFaceFollower(nets, findQuickly);
  return {
    rgba: findQuickly,
    cameraFrame: follow,
    watchedFrame: follow,
    enrolmentFrame: follow,
    file: (image) => findFaces(image, 'thoroughly'),
  };
}

/** Embeds the faces of one image after the other. */
function createEmbedding(
  embedder: FaceEmbedder,
): (kind: ImageKind, cuts: readonly AlignedFace[]) => Promise<BothEmbeddings[]> {
  /**
   * The embedding of the camera's last lone face, which following it may take over: for the same purpose only, since
   * another one may come for another.
   */
  let followed: { readonly kind: ImageKind; readonly embedding: Embedding } | null = null;

  async function embed(kind: ImageKind, { take, isFollowed }: AlignedFace, isThorough: boolean) {
    if (isThorough) return embedder.embedThoroughly(take);
    const embedding =
      isFollowed && followed?.kind === kind
        ? await embedder.embedFollowed(take, followed.embedding)
        : await embedder.embed(take);
    return { embedding, sampleEmbedding: embedding };
  }

  return async (kind, cuts) => {
    const isThorough = (kind === 'file' || kind === 'enrolmentFrame') && cuts.length <= maxThorough;
    const embeddings: BothEmbeddings[] = [];
    for (const cut of cuts) embeddings.push(await embed(kind, cut, isThorough));
    const [lone, ...others] = embeddings;
    if (isOfCamera(kind)) followed = lone && others.length === 0 ? { kind, embedding: lone.embedding } : null;
    return embeddings;
  };
}

/**
 * The faces, the largest one with its signals when it is to be watched. Pictures that come between camera frames change
 * nothing.
 */
async function watchLargest(
  watcher: FaceWatcher,
  { kind, image, atMs }: ShownImage,
  faces: readonly AnalysedFace[],
): Promise<readonly AnalysedFace[]> {
  if (!isOfCamera(kind)) return faces;
  const [largest, ...others] = faces;
  if (kind === 'watchedFrame' && largest)
    return [{ ...largest, signals: await watcher.watch(image, largest, atMs) }, ...others];
  watcher.reset();
  return faces;
}

function isOfCamera(kind: ImageKind): boolean {
  return kind === 'cameraFrame' || kind === 'watchedFrame' || kind === 'enrolmentFrame';
}

function area({ box }: Pick<AnalysedFace, 'box'>): number {
  return box.width * box.height;
}
