import * as z from 'zod/mini';
import { decodeByteJson, encodeByteJson } from './byte-json.ts';
import { failureSchema } from './failures.ts';
import { limits } from './limits.ts';

z.config({ jitless: true });

const requestSchema = z.strictObject({
  id: z.int().check(z.nonnegative()),
  name: z.string(),
  input: z.optional(z.unknown()),
});

const resultSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
]);

const replySchema = z.strictObject({ id: z.int().check(z.nonnegative()), result: resultSchema });
const eventSchema = z.strictObject({ name: z.string(), payload: z.unknown() });
const hostMessageSchema = z.union([replySchema, eventSchema]);

/** One contract call on its way to the host; `id` is the screen's own number for it. */
export type WireRequest = z.infer<typeof requestSchema>;
/** The answer to the request of that `id`. */
export type WireReply = z.infer<typeof replySchema>;
/** Something the host tells unasked. */
export type WireEvent = z.infer<typeof eventSchema>;

/**
 * A request as one message of the loopback WebSocket, its byte fields included.
 * @throws TypeError when it holds something JSON and bytes cannot say, or more text than any call needs.
 */
export function encodeRequest(request: WireRequest): Uint8Array<ArrayBuffer> {
  return encodeByteJson(request, limits.requestTextMaxBytes);
}

/**
 * A reply or event as one message of the loopback WebSocket, its byte fields included.
 * @throws TypeError when it holds something JSON and bytes cannot say.
 */
export function encodeHostMessage(message: WireReply | WireEvent): Uint8Array<ArrayBuffer> {
  return encodeByteJson(message, limits.messageMaxBytes);
}

/**
 * A screen's request, its envelope checked; the call's own input is the gate's to check.
 * @throws Error when the message is malformed.
 */
export function decodeRequest(message: Uint8Array): WireRequest {
  return requestSchema.parse(decodeByteJson(message, limits.requestTextMaxBytes));
}

/**
 * A host's reply or event.
 * @throws Error when the message is malformed.
 */
export function decodeHostMessage(message: Uint8Array): WireReply | WireEvent {
  return hostMessageSchema.parse(decodeByteJson(message, limits.messageMaxBytes));
}
