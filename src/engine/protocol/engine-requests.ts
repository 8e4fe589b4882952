import type { EngineImage } from '#core/ports/face-engine.ts';
import type { DecisionPolicy } from '#core/recognition/decide.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import type { SpaceSource } from '#core/recognition/latent-space.ts';
import { meshPoints } from '#core/vision/face-mesh.ts';
import type { PixelBox, RgbaImage } from '#core/vision/image.ts';
import type { KeptPicture } from '#core/vision/kept-picture.ts';
import { chipSize } from '#core/vision/mean-face.ts';
import type { NetPlaces } from '../models/net-places.ts';
import { type Provider, providers } from '../onnx/execution-provider.ts';

/** Samples as they cross: the embeddings one after the other. */
export type PackedSamples = {
  readonly ids: readonly number[];
  readonly memberIds: readonly number[];
  readonly occasions: readonly number[];
  readonly embeddings: Float32Array;
};

/** What the engine is asked to do. `start` comes first and once. */
export type EngineJob =
  | {
      readonly kind: 'start';
      readonly nets: NetPlaces;
      readonly provider: Provider;
      readonly threads: number;
      readonly embedder: Embedder;
    }
  | { readonly kind: 'analyse'; readonly image: EngineImage }
  | { readonly kind: 'keepFace'; readonly image: RgbaImage; readonly mesh: Float32Array }
  | {
      readonly kind: 'keepWide';
      readonly image: RgbaImage;
      readonly mesh: Float32Array;
      readonly others: readonly PixelBox[];
    }
  | { readonly kind: 'keepChip'; readonly chip: Uint8Array }
  | { readonly kind: 'cutTile'; readonly picture: KeptPicture }
  | { readonly kind: 'embedKept'; readonly picture: KeptPicture }
  | {
      readonly kind: 'examineTuning';
      readonly samples: PackedSamples;
      readonly space: SpaceSource;
      readonly policy: DecisionPolicy;
      readonly owners: readonly number[];
    };
export type EngineJobKind = EngineJob['kind'];

/** A job on its way to the engine process; its reply carries the same id. */
export type EngineRequest = { readonly id: number; readonly job: EngineJob };

const chipBytes = chipSize * chipSize * 3;

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const bytes: Check = (value) => value instanceof Uint8Array;
const positive: Check = (value) => Number.isInteger(value) && (value as number) > 0;
const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
/** An object with these fields and no others. */
const exactly =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) &&
    Object.keys(value).length === Object.keys(checks).length &&
    Object.entries(checks).every(([name, check]) => check(value[name]));

const pixels: Check = (value) =>
  exactly({ width: positive, height: positive, data: bytes })(value) &&
  (value as { data: Uint8Array }).data.length ===
    (value as { width: number }).width * (value as { height: number }).height * 4;

const isImage: Check = (value) =>
  exactly({ kind: oneOf('file'), bytes })(value) ||
  exactly({ kind: oneOf('file'), bytes, withPreview: oneOf(true) })(value) ||
  exactly({ kind: oneOf('rgba', 'cameraFrame', 'watchedFrame', 'enrolmentFrame'), image: pixels })(value) ||
  exactly({ kind: oneOf('watchedFrame'), image: pixels, atMs: Number.isFinite })(value);

const numbers =
  (length: number): Check =>
  (value) =>
    value instanceof Float32Array && value.length === length;

const isBox = exactly({ x: Number.isFinite, y: Number.isFinite, width: Number.isFinite, height: Number.isFinite });
const boxes: Check = (value) => Array.isArray(value) && value.every(isBox);

const isPicture = exactly({ bytes, shows: (value) => typeof value === 'number' && value >= 1 });

const ids: Check = (value) => Array.isArray(value) && value.every((id) => Number.isInteger(id));
const isPacked: Check = (value) => {
  if (!exactly({ ids, memberIds: ids, occasions: ids, embeddings: (list) => list instanceof Float32Array })(value))
    return false;
  const packed = value as PackedSamples;
  const { length } = packed.ids;
  return (
    packed.memberIds.length === length &&
    packed.occasions.length === length &&
    (length === 0 ? packed.embeddings.length === 0 : packed.embeddings.length % length === 0)
  );
};
/** The calibration is the host's own, checked when it was read. */
const isPolicy: Check = exactly({
  calibration: isFields,
  falseMatchRate: (value) => typeof value === 'number' && value > 0,
});

/** The host's own, too. */
const isEmbedder: Check = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((net) => isFields(net) && typeof net['name'] === 'string' && positive(net['length']));

const isPlaces: Check = (value) => isFields(value) && Object.values(value).every(isFields);

const isCrowd: Check = (value) => value === null || isFields(value);
const isSpace = exactly({ embedder: isEmbedder, crowd: isCrowd });

const jobChecks: readonly Check[] = [
  exactly({
    kind: oneOf('start'),
    nets: isPlaces,
    provider: oneOf(...providers),
    threads: positive,
    embedder: isEmbedder,
  }),
  exactly({ kind: oneOf('analyse'), image: isImage }),
  exactly({ kind: oneOf('keepFace'), image: pixels, mesh: numbers(meshPoints * 3) }),
  exactly({ kind: oneOf('keepWide'), image: pixels, mesh: numbers(meshPoints * 3), others: boxes }),
  exactly({ kind: oneOf('keepChip'), chip: (value) => bytes(value) && (value as Uint8Array).length === chipBytes }),
  exactly({ kind: oneOf('cutTile', 'embedKept'), picture: isPicture }),
  exactly({ kind: oneOf('examineTuning'), samples: isPacked, space: isSpace, policy: isPolicy, owners: ids }),
];

/**
 * Reads a message of the host. Checked by hand: the library for schemas takes as long to load as the largest net, and
 * the first decision waits for both.
 * @returns the id, and the job unless it is not understood; null for what has no id
 */
export function readRequest(message: unknown): { readonly id: number; readonly job: EngineJob | null } | null {
  if (!isFields(message) || !Number.isInteger(message['id'])) return null;
  const { id, job } = message as EngineRequest;
  return { id, job: jobChecks.some((check) => check(job)) ? job : null };
}
