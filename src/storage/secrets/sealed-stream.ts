import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';

const cipher = 'aes-256-gcm';
const tagBytes = 16;
/** How many plain bytes are sealed at a time. */
const chunkBytes = 64 * 1024;

/** How long the sealed form of so many plain bytes is; an empty stream has one empty chunk. */
export function sealedLength(plainBytes: number): number {
  return plainBytes + Math.max(1, Math.ceil(plainBytes / chunkBytes)) * tagBytes;
}

/** The bytes in pieces of `size`, the last one shorter or equal; at least one piece comes. */
async function* inChunks(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly bytes: Buffer; readonly isLast: boolean }> {
  let waiting = Buffer.alloc(0);
  for await (const piece of source) {
    waiting = Buffer.concat([waiting, piece]);
    while (waiting.length > size) {
      yield { bytes: waiting.subarray(0, size), isLast: false };
      waiting = waiting.subarray(size);
    }
  }
  yield { bytes: waiting, isLast: true };
}

/** Chunks are numbered by their nonce, and the last one says so: none can be left out, moved or cut off unnoticed. */
function nonceOf(index: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 4);
  return nonce;
}

function boundTo(binding: Uint8Array, isLast: boolean): Buffer {
  return Buffer.concat([binding, Buffer.of(isLast ? 1 : 0)]);
}

/**
 * Seals a stream chunk by chunk with AES-256-GCM. The key must never have sealed anything else, since nonces are
 * counted. It opens only with the same key and the same `binding`.
 */
export async function* sealStream(
  key: KeyObject,
  binding: Uint8Array,
  plain: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let index = 0;
  for await (const { bytes, isLast } of inChunks(plain, chunkBytes)) {
    const sealing = createCipheriv(cipher, key, nonceOf(index), { authTagLength: tagBytes });
    sealing.setAAD(boundTo(binding, isLast));
    yield Buffer.concat([sealing.update(bytes), sealing.final(), sealing.getAuthTag()]);
    index += 1;
  }
}

/** The plain bytes of `sealStream`. @throws Error at the first chunk that is not as it was sealed, or missing */
export async function* openStream(
  key: KeyObject,
  binding: Uint8Array,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let index = 0;
  for await (const { bytes, isLast } of inChunks(sealed, chunkBytes + tagBytes)) {
    if (bytes.length < tagBytes) throw new Error('a sealed chunk is too short');
    const opening = createDecipheriv(cipher, key, nonceOf(index), { authTagLength: tagBytes });
    opening.setAAD(boundTo(binding, isLast));
    opening.setAuthTag(bytes.subarray(bytes.length - tagBytes));
    yield Buffer.concat([opening.update(bytes.subarray(0, bytes.length - tagBytes)), opening.final()]);
    index += 1;
  }
}
