import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import type { PicturedFace } from './make-sample.ts';

/** A face in a camera frame. Its picture is made once, when somebody wants to keep it; the frame is let go of then. */
export type SeenFace = { readonly face: AnalysedFace; readonly withPicture: () => Promise<PicturedFace> };

/** @param others the frame's other faces where a picture with hair and shoulders is wanted, too; else none is made */
export function seenFace(
  engine: Pick<FaceEngine, 'keepFace' | 'keepWide'>,
  frame: RgbaImage,
  face: AnalysedFace,
  others: readonly AnalysedFace[] | null = null,
): SeenFace {
  let image: RgbaImage | null = frame;
  let pictured: Promise<PicturedFace> | null = null;

  async function take({ width, height, data }: RgbaImage): Promise<PicturedFace> {
    const picture = await engine.keepFace({ width, height, data }, face.mesh);
    if (others === null) return { ...face, picture };
    const boxes = others.map(({ box }) => box);
    const wide = await engine.keepWide({ width, height, data }, face.mesh, boxes);
    return { ...face, picture, ...(wide && { wide }) };
  }

  return {
    face,
    withPicture() {
      if (image !== null) pictured = take(image);
      image = null;
      return pictured as Promise<PicturedFace>;
    },
  };
}
