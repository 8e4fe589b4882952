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

/** Text as UTF-8, JSON as text, embeddings as little-endian 32-bit floats. */
export function createSealedFields(box: SecretBox): SealedFields {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  const sealText: SealedFields['sealText'] = (place, text) => box.seal(place, encoder.encode(text));
  const openText: SealedFields['openText'] = (place, sealed) => decoder.decode(box.open(place, sealed));

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
