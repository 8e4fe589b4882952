import * as z from 'zod/mini';
import type { ImageAnalysis } from '../../core/vision/analysed-face.ts';
import { type ErrorCode, errorCodes } from '../../shared/result.ts';
import { providers } from '../onnx/execution-provider.ts';

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const imageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rgba'), image: z.strictObject({ width: z.int(), height: z.int(), data: bytesSchema }) }),
  z.strictObject({ kind: z.literal('file'), bytes: bytesSchema }),
]);

const jobSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), modelsDir: z.string(), provider: z.enum(providers), threads: z.int() }),
  z.strictObject({ kind: z.literal('analyse'), image: imageSchema }),
  z.strictObject({ kind: z.literal('encodeChip'), chip: bytesSchema }),
]);

/** What the engine is asked to do. `start` comes first and once. */
export type EngineJob = z.infer<typeof jobSchema>;

/** What each kind of job answers. */
export type EngineAnswer = { readonly start: true; readonly analyse: ImageAnalysis; readonly encodeChip: Uint8Array };

/** A job on its way to the engine process; its reply carries the same id. */
export const requestSchema = z.strictObject({ id: z.int(), job: jobSchema });
export type EngineRequest = z.infer<typeof requestSchema>;

/** A reply on its way back. Expected failures keep their code, whatever else goes wrong crosses as `internal` with its message for the log. */
export const replySchema = z.union([
  z.strictObject({ id: z.int(), ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ id: z.int(), ok: z.literal(false), code: z.enum(errorCodes), message: z.string() }),
]);
export type EngineReply =
  | { readonly id: number; readonly ok: true; readonly value: EngineAnswer[EngineJob['kind']] }
  | { readonly id: number; readonly ok: false; readonly code: ErrorCode; readonly message: string };
