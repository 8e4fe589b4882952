import * as z from 'zod/mini';
import { samplePlaceSchema, tuningFindings } from '#contract/calls/tuning.ts';
import { poseSchema, qualitySchema } from '#contract/face.ts';
import { type Failure, failureSchema } from '#contract/failures.ts';
import type { ImageAnalysis } from '#core/analysis/analysed-face.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { TuningExamination } from '#core/tuning/examine-tuning.ts';
import type { KeptPicture } from '#core/vision/kept-picture.ts';
import type { EngineJobKind } from './engine-requests.ts';

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const numbersSchema = z.custom<Float32Array>((value) => value instanceof Float32Array);
const pairSchema = z.tuple([z.int(), z.int()]);
const sideSchema = z.int().check(z.positive());

/** What each kind of job answers; `start` with the version of ONNX Runtime. */
export type EngineAnswer = {
  readonly start: { readonly runtime: string };
  readonly analyse: ImageAnalysis;
  readonly keepFace: KeptPicture;
  readonly keepWide: Uint8Array | null;
  readonly keepChip: KeptPicture;
  readonly cutTile: Uint8Array;
  readonly embedKept: Embedding;
  readonly examineTuning: TuningExamination;
};

const planaritySchema = z.strictObject({ residual: z.number(), relief: z.number(), tracks: z.int(), turn: z.number() });
const signalsSchema = z.strictObject({
  pose: poseSchema,
  centre: z.strictObject({ x: z.number(), y: z.number() }),
  eyeDistance: z.number(),
  eyes: z.tuple([z.number(), z.number()]),
  mouthGap: z.number(),
  mouthWidth: z.number(),
  planarity: z.nullable(planaritySchema),
});
const pictureSchema = z.strictObject({ bytes: bytesSchema, shows: z.number() });
const boxSchema = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const faceSchema = z.strictObject({
  box: boxSchema,
  score: z.number(),
  mesh: numbersSchema,
  pose: poseSchema,
  quality: qualitySchema,
  isHalfLit: z.exactOptional(z.boolean()),
  picture: z.exactOptional(pictureSchema),
  wide: z.exactOptional(bytesSchema),
  embedding: numbersSchema,
  sampleEmbedding: numbersSchema,
  signals: z.exactOptional(signalsSchema),
});

const learntPairSchema = z.strictObject({
  head: z.strictObject({
    memberIds: pairSchema,
    mayName: z.array(z.int()),
    direction: numbersSchema,
    middle: z.number(),
    reach: z.number(),
  }),
  places: z.array(samplePlaceSchema),
});
const examinationSchema = z.strictObject({
  ...tuningFindings,
  pairs: z.array(
    z.strictObject({
      memberIds: pairSchema,
      mayName: z.array(z.int()),
      sampleCounts: pairSchema,
      elsewhere: pairSchema,
      learnt: z.nullable(learntPairSchema),
    }),
  ),
});

const schemas = {
  start: z.strictObject({ runtime: z.string() }),
  analyse: z.strictObject({
    width: sideSchema,
    height: sideSchema,
    faces: z.array(faceSchema),
    preview: z.exactOptional(bytesSchema),
  }),
  keepFace: pictureSchema,
  keepWide: z.nullable(bytesSchema),
  keepChip: pictureSchema,
  cutTile: bytesSchema,
  embedKept: numbersSchema,
  examineTuning: examinationSchema,
};

/** With every field, also those that may be left out. */
type Whole<T> = T extends Uint8Array | Float32Array ? T : { readonly [K in keyof T]-?: Whole<T[K]> };

/** A schema for an answer that knows its every field, and drops none on the way. */
type Crossing<Answer, Schema extends z.ZodMiniType> = z.ZodMiniType<
  Whole<z.output<Schema>> extends Whole<Answer> ? Answer : Whole<Answer>
>;

/** The shape of each answer, for the host that trusts no other process. */
export const answerSchemas: { readonly [K in EngineJobKind]: Crossing<EngineAnswer[K], (typeof schemas)[K]> } = schemas;

/**
 * A reply on its way back. Expected failures keep their code, whatever else goes wrong crosses as `internal` with its
 * message for the log.
 */
export const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ id: z.int(), ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ id: z.int(), ok: z.literal(false), failure: z.nullable(failureSchema), fault: z.string() }),
]);
export type EngineReply =
  | { readonly id: number; readonly ok: true; readonly value: EngineAnswer[EngineJobKind] }
  | { readonly id: number; readonly ok: false; readonly failure: Failure | null; readonly fault: string };
