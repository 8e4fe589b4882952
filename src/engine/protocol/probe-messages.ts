import * as z from 'zod/mini';
import { embedderSchema } from '../models/embedder-schema.ts';
import { netPlacesSchema } from '../models/net-places.ts';
import { providers } from '../onnx/execution-provider.ts';

/** Asks a probe process to try one provider. */
export const probeRequestSchema = z.strictObject({
  nets: netPlacesSchema,
  embedder: embedderSchema,
  provider: z.enum(providers),
  threads: z.int().check(z.positive()),
});
export type ProbeRequest = z.infer<typeof probeRequestSchema>;

/**
 * What a probe found: the provider's nets agree with the CPU's and run `speedup` times as fast, or they cannot be used,
 * with the raw text behind it.
 */
export const probeReplySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), speedup: z.number() }),
  z.strictObject({ ok: z.literal(false), why: z.enum(['doesNotRun', 'wrongAnswers']), said: z.string() }),
]);
export type ProbeReply = z.infer<typeof probeReplySchema>;
