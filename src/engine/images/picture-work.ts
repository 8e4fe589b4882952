import type { Failure } from '#contract/failures.ts';
import type { RgbaImage } from '#core/vision/image.ts';

/** Bytes with a memory of their own, which goes to the other thread. */
type OwnBytes = Uint8Array<ArrayBuffer>;

/** What the thread that reads pictures is asked to do, as `ImageCodec` says; `bytes` are the file or the pixels. */
export type PictureJob =
  | { readonly kind: 'decode'; readonly bytes: OwnBytes }
  | { readonly kind: 'encodePreview'; readonly bytes: OwnBytes; readonly width: number; readonly height: number }
  | {
      readonly kind: 'encodePixels';
      readonly bytes: OwnBytes;
      readonly width: number;
      readonly height: number;
      readonly quality: number;
    };

/** What each kind of job answers. */
export type PictureAnswer = {
  readonly decode: RgbaImage & { readonly data: OwnBytes };
  readonly encodePreview: OwnBytes;
  readonly encodePixels: OwnBytes;
};

/** The thread's reply to its one job: a refusal says why, a fault that nobody expected says so for the log. */
export type PictureReply =
  | { readonly ok: true; readonly value: PictureAnswer[PictureJob['kind']] }
  | { readonly ok: false; readonly failure: Failure | null; readonly fault: string };
