import type { Pose, Quality } from '#contract/face.ts';
import type { FaceSignals } from '../liveness/face-signals.ts';
import type { Embedding } from '../recognition/embedding.ts';
import type { PixelBox } from '../vision/image.ts';
import type { KeptPicture } from '../vision/kept-picture.ts';

/** One face of an image, as the engine sees it. Boxes and landmarks are in pixels of the analysed (upright) image. */
export type AnalysedFace = {
  readonly box: PixelBox;
  /** The detector's confidence, 0 to 1. */
  readonly score: number;
  /** The face mesh: 468 points as x, y, z triples (1404 numbers), z in pixels, smaller is nearer to the camera. */
  readonly mesh: Float32Array;
  readonly pose: Pose;
  readonly quality: Quality;
  /** One side of it lies in the dark, which of a face that counts as covered is the likelier reason. */
  readonly isHalfLit?: boolean;
  /** The face as a query. */
  readonly embedding: Embedding;
  /**
   * The face as a sample: looked at thoroughly in files and in frames for enrolment; elsewhere the same as `embedding`.
   */
  readonly sampleEmbedding: Embedding;
  /** The picture to keep of it: in files, whose pixels the host does not have. */
  readonly picture?: KeptPicture;
  /** The same with hair and shoulders, WebP: in files, where there is room around the face. */
  readonly wide?: Uint8Array;
  /** What liveness goes by: of the largest face in a camera frame that is watched. */
  readonly signals?: FaceSignals;
};

/** All faces of one image, largest first. */
export type ImageAnalysis = {
  readonly width: number;
  readonly height: number;
  readonly faces: readonly AnalysedFace[];
  /** The image for people to look at, WebP, smaller than the analysed one: of files, where it was wanted. */
  readonly preview?: Uint8Array;
};
