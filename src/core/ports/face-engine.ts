import type { EngineStatus } from '#contract/calls/engine.ts';
import type { ImageAnalysis } from '../analysis/analysed-face.ts';
import type { DecisionPolicy } from '../recognition/decide.ts';
import type { Embedding } from '../recognition/embedding.ts';
import type { TuningExamination } from '../tuning/examine-tuning.ts';
import type { TuningSample } from '../tuning/occasions.ts';
import type { PixelBox, RgbaImage } from '../vision/image.ts';
import type { KeptPicture } from '../vision/kept-picture.ts';

/**
 * A picture in memory, the next frame of the camera (like it, but a face is sought where the last frame of the camera
 * showed it), the same of a face that is `watched` for signs of life, the same for an enrolment (several times as slow,
 * since it embeds the face as a sample, too), or the bytes of an image file (one of the `pictureKinds`), which is
 * searched and embedded thoroughly, and of which a preview is made where one is wanted.
 */
export type EngineImage =
  | { readonly kind: 'rgba' | 'cameraFrame' | 'enrolmentFrame'; readonly image: RgbaImage }
  | {
      readonly kind: 'watchedFrame';
      readonly image: RgbaImage;
      /** When it was taken, in milliseconds of a clock that never goes back. */
      readonly atMs?: number;
    }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly withPreview?: true };

/** Finds and embeds faces off the calling thread. */
export interface FaceEngine {
  /**
   * Every face of the image with landmarks, pose, quality, chip and embedding. The image is read when those asked for
   * before it are done; until then it has to stay as it is.
   * @throws FamiliarError `badImage` when the bytes are no readable picture, `engineDown` when the engine died on the
   * way.
   */
  analyse(image: EngineImage): Promise<ImageAnalysis>;
  /** The picture to keep of a face in this image. @param mesh the face's, as `analyse` gave it */
  keepFace(image: RgbaImage, mesh: Float32Array): Promise<KeptPicture>;
  /**
   * The face with hair and shoulders, WebP of at most `mostWideBytes`; null where the image shows too little around it
   * or somebody else cannot be kept out.
   * @param others the boxes of the other faces in the image
   */
  keepWide(image: RgbaImage, mesh: Float32Array, others: readonly PixelBox[]): Promise<Uint8Array | null>;
  /** The picture to keep where nothing but an aligned chip is left (RGB, chipSize squared). */
  keepChip(chip: Uint8Array): Promise<KeptPicture>;
  /**
   * What people see of a kept picture: the aligned chip, WebP.
   * @throws FamiliarError `badImage` when it is no readable picture
   */
  cutTile(picture: KeptPicture): Promise<Uint8Array>;
  /**
   * The embedding as a sample of the face in a kept picture, worked out beside the camera's frames, which come first.
   * @throws FamiliarError `badImage` when it is no readable picture
   */
  embedKept(picture: KeptPicture): Promise<Embedding>;
  /**
   * What `examineTuning` finds on these samples, worked out beside the pictures, which come first.
   * @throws FamiliarError `engineDown` when the engine died on the way
   */
  examineTuning(
    samples: readonly TuningSample[],
    policy: DecisionPolicy,
    owners: readonly number[],
  ): Promise<TuningExamination>;
  status(): EngineStatus;
  /** Calls back on every change of status; returns its undo. */
  onStatus(listener: (status: EngineStatus) => void): () => void;
  close(): Promise<void>;
}
