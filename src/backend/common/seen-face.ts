import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import type { PicturedFace } from './make-sample.ts';

/** A face in a camera frame. Its picture is made once, when somebody wants to keep it; the frame is let go of then. */
export type SeenFace = { readonly face: AnalysedFace; readonly withPicture: () => Promise<PicturedFace> };

export function seenFace(engine: Pick<FaceEngine, 'keepFace'>, frame: RgbaImage, face: AnalysedFace): SeenFace {
  let image: RgbaImage | null = frame;
  let pictured: Promise<PicturedFace> | null = null;

  async function take({ width, height, data }: RgbaImage): Promise<PicturedFace> {
    return { ...face, picture: await engine.keepFace({ width, height, data }, face.mesh) };
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
