import type { FieldPlace, SecretBox } from '#core/ports/secrets.ts';
import type { Embedding } from '#core/recognition/embedding.ts';

/**
 * Values of the records as sealed fields, and back. Opening throws FamiliarError `storeFailed` for altered or moved
 * bytes.
 */
export interface SealedFields {
  sealText(place: FieldPlace, text: string): Uint8Array;
  openText(place: FieldPlace, sealed: Uint8Array): string;
  sealJson(place: FieldPlace, value: unknown): Uint8Array;
  /** What `sealJson` sealed there; the caller names its type. */
  openJson<T>(place: FieldPlace, sealed: Uint8Array): T;
  sealEmbedding(place: FieldPlace, embedding: Embedding): Uint8Array;
  openEmbedding(place: FieldPlace, sealed: Uint8Array): Embedding;
  sealBytes(place: FieldPlace, bytes: Uint8Array): Uint8Array;
  openBytes(place: FieldPlace, sealed: Uint8Array): Uint8Array<ArrayBuffer>;
}

/** Texts are sealed at a multiple of this many bytes: the length tells little of a name and nothing of a role. */
const paddedTo = 64;

/** The text as UTF-8, filled up with zero bytes, which none ends with. */
function padded(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (bytes.at(-1) === 0) throw new RangeError('a text to be sealed ends with a zero byte');
  const filled = new Uint8Array(Math.max(1, Math.ceil(bytes.length / paddedTo)) * paddedTo);
  filled.set(bytes);
  return filled;
}

/** The text of padded bytes, or of bytes from before texts were padded. */
function unpadded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1));
}

/** Whether a text's bytes are as long as they are sealed now. */
export function isPadded({ length }: Uint8Array): boolean {
  return length > 0 && length % paddedTo === 0;
}

/** Text as padded UTF-8, JSON as text, embeddings as little-endian 32-bit floats. */
export function createSealedFields(box: SecretBox): SealedFields {
  const sealText: SealedFields['sealText'] = (place, text) => box.seal(place, padded(text));
  const openText: SealedFields['openText'] = (place, sealed) => unpadded(box.open(place, sealed));

  return {
    sealText,
    openText,
    sealJson: (place, value) => sealText(place, JSON.stringify(value)),
    openJson: <T>(place: FieldPlace, sealed: Uint8Array) => JSON.parse(openText(place, sealed)) as T,
    sealEmbedding: (place, embedding) =>
      box.seal(place, new Uint8Array(embedding.buffer, embedding.byteOffset, embedding.byteLength)),
    openEmbedding: (place, sealed) => new Float32Array(box.open(place, sealed).buffer),
    sealBytes: (place, bytes) => box.seal(place, bytes),
    openBytes: (place, sealed) => box.open(place, sealed),
  };
}
