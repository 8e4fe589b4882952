import type { EngineImage } from '../../core/ports/face-engine.ts';
import type { Embedding } from '../../core/recognition/embedding.ts';
import { type AnalysedFace, chipSize, type ImageAnalysis } from '../../core/vision/analysed-face.ts';
import { chipBytes, chipPlacement, wideBytes, widePlacement, wideSide } from '../../core/vision/face-chip.ts';
import { meshBox } from '../../core/vision/face-mesh.ts';
import { faceQuality } from '../../core/vision/face-quality.ts';
import { headPose } from '../../core/vision/head-pose.ts';
import type { RgbaImage } from '../../core/vision/image.ts';
import { warpToRgb } from '../../core/vision/warp.ts';
import type { ImageCodec } from '../images/image-codec.ts';
import type { FaceNets } from '../onnx/face-nets.ts';
import { embedFaces, embedFollowed, type FaceCut } from './embed-faces.ts';
import { createFaceFinder, type FoundFace } from './find-faces.ts';
import { createFaceFollower } from './follow-face.ts';
import { createFaceWatcher } from './watch-face.ts';

/**
 * Makes the whole way from an image to its faces, largest first. Pictures in memory are searched quickly, files thoroughly; in the frames of the camera a face is followed, and watched where that is asked for.
 * @throws FamiliarError `badImage` for a file that is no readable picture
 */
export function createAnalyser(nets: FaceNets, codec: Pick<ImageCodec, 'decode'>): (source: EngineImage) => Promise<ImageAnalysis> {
  const findFaces = createFaceFinder(nets);
  const findQuickly = (image: RgbaImage): Promise<FoundFace[]> => findFaces(image, 'quickly');
  const follow = createFaceFollower(nets, findQuickly);
  const watcher = createFaceWatcher(nets);
  const search: Readonly<Record<EngineImage['kind'], (image: RgbaImage) => Promise<FoundFace[]>>> = {
    rgba: findQuickly,
    cameraFrame: follow,
    watchedFrame: follow,
    file: (image) => findFaces(image, 'thoroughly'),
  };
  /** The camera's last lone face: what following it may take over. */
  let cameraFace: Embedding | null = null;

  async function embedCamera(found: readonly FoundFace[], cuts: readonly FaceCut[]): Promise<Embedding[]> {
    const [only] = cuts;
    const isFollowed = found.length === 1 && found[0]?.isFollowed === true;
    const embeddings = isFollowed && only && cameraFace ? [await embedFollowed(nets, only, cameraFace)] : await embedFaces(nets, cuts);
    cameraFace = embeddings.length === 1 ? (embeddings[0] ?? null) : null;
    return embeddings;
  }

  /** The faces, with its signals when there is one alone and it is to be watched. Faces of pictures that come between camera frames change nothing. */
  async function watched(kind: EngineImage['kind'], image: RgbaImage, faces: AnalysedFace[]): Promise<AnalysedFace[]> {
    if (!isOfCamera(kind)) return faces;
    const [only] = faces;
    if (kind === 'watchedFrame' && only && faces.length === 1) return [{ ...only, signals: await watcher.watch(image, only) }];
    watcher.reset();
    return faces;
  }

  return async (source) => {
    const image = source.kind === 'file' ? await codec.decode(source.bytes) : source.image;
    const found = await search[source.kind](image);
    const aligned = found.map((face) => alignFace(image, face)).sort((a, b) => area(b) - area(a));
    const embeddings = isOfCamera(source.kind) ? await embedCamera(found, aligned) : await embedFaces(nets, aligned);
    const faces = aligned.map(({ wideChip: _, ...face }, index) => ({ ...face, embedding: embeddings[index] as Embedding }));
    return { width: image.width, height: image.height, faces: await watched(source.kind, image, faces) };
  };
}

function alignFace(image: RgbaImage, { detection, mesh }: FoundFace): Omit<AnalysedFace, 'embedding'> & FaceCut {
  const placement = chipPlacement(mesh);
  const chip = new Uint8Array(chipBytes);
  warpToRgb(image, placement, chipSize, 'edge', chip);
  const wideChip = new Uint8Array(wideBytes);
  warpToRgb(image, widePlacement(placement), wideSide, 'edge', wideChip);
  return { box: meshBox(mesh), score: detection.score, mesh, pose: headPose(mesh), quality: faceQuality(mesh, chip, placement), chip, wideChip };
}

function isOfCamera(kind: EngineImage['kind']): boolean {
  return kind === 'cameraFrame' || kind === 'watchedFrame';
}

function area({ box }: Pick<AnalysedFace, 'box'>): number {
  return box.width * box.height;
}
