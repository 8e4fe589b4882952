import type { ImageAnalysis } from '#core/analysis/analysed-face.ts';
import type { PixelBox } from '#core/vision/image.ts';
import type { ComparedFace } from '../../statistics/compared-face.ts';

/** What evaluation keeps of an analysed picture: its size, and each face's place and embeddings. */
export type FaceAnalysis = {
  readonly width: number;
  readonly height: number;
  readonly faces: readonly ({ readonly box: PixelBox } & ComparedFace)[];
};

type Sized<Face> = { readonly width: number; readonly height: number; readonly faces: readonly Face[] };

/**
 * The face nearest to the picture's centre, as Labelled Faces in the Wild takes it to be the one that is named; null
 * without a face.
 */
export function centralFace<Face extends { readonly box: PixelBox }>({
  width,
  height,
  faces,
}: Sized<Face>): Face | null {
  const fromCentre = ({ box }: Face): number =>
    Math.hypot(box.x + box.width / 2 - width / 2, box.y + box.height / 2 - height / 2);
  return faces.reduce<Face | null>(
    (best, face) => (best === null || fromCentre(face) < fromCentre(best) ? face : best),
    null,
  );
}

/** Drops what evaluation does not need. */
export function keepAnalysis({ width, height, faces }: ImageAnalysis): FaceAnalysis {
  return {
    width,
    height,
    faces: faces.map(({ box, embedding, sampleEmbedding }) => ({ box, embedding, sampleEmbedding })),
  };
}
