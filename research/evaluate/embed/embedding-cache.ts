import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import { sha256Of } from '#engine/models/load-model.ts';
import type { FaceAnalysis } from './face-analysis.ts';

/** Analyses of pictures by the SHA-256 of their bytes, for one set of models and one pipeline. */
export interface EmbeddingCache {
  /** What is kept for these bytes; null when nothing is, or when the entry is damaged. */
  read(fileHash: string): FaceAnalysis | null;
  /** Keeps an analysis, as a whole or not at all, in a file that only this user may read. */
  write(fileHash: string, analysis: FaceAnalysis): void;
  /** Forgets everything kept for these models and this pipeline. */
  clear(): void;
}

const numberSchema = z.number();
const faceSchema = z.strictObject({
  box: z.strictObject({ x: numberSchema, y: numberSchema, width: numberSchema, height: numberSchema }),
  embedding: z.string(),
  sampleEmbedding: z.string(),
});
const entrySchema = z.strictObject({ width: numberSchema, height: numberSchema, faces: z.array(faceSchema) });

/** A cache that keeps nothing. */
export const noCache: EmbeddingCache = { read: () => null, write: () => undefined, clear: () => undefined };

/**
 * Opens the cache below `folder`.
 * @param key all that the embeddings depend on beside the picture: the models' hashes and the pipeline's version.
 */
export function openEmbeddingCache(
  folder: string,
  key: readonly string[],
  { embeddingLength }: Pick<LatentSpace, 'embeddingLength'>,
): EmbeddingCache {
  const own = join(folder, sha256Of(Buffer.from(JSON.stringify(key))).slice(0, 16));
  const pathOf = (fileHash: string): string => join(own, fileHash.slice(0, 2), `${fileHash}.json`);
  return {
    read(fileHash) {
      try {
        return parseEntry(fileHash, readFileSync(pathOf(fileHash), 'utf8'), embeddingLength);
      } catch {
        return null;
      }
    },
    write(fileHash, analysis) {
      const path = pathOf(fileHash);
      const unfinished = `${path}.${process.pid}`;
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      try {
        writeFileSync(unfinished, formatEntry(fileHash, analysis), { mode: 0o600 });
        renameSync(unfinished, path);
      } finally {
        rmSync(unfinished, { force: true });
      }
    },
    clear() {
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/** One line with a checksum over the picture's hash and the content, one line with the content. */
function formatEntry(fileHash: string, { width, height, faces }: FaceAnalysis): string {
  const kept = {
    width,
    height,
    faces: faces.map(({ box, embedding, sampleEmbedding }) => ({
      box,
      embedding: formatEmbedding(embedding),
      sampleEmbedding: formatEmbedding(sampleEmbedding),
    })),
  };
  const content = JSON.stringify(kept);
  return `${checksum(fileHash, content)}\n${content}\n`;
}

/** @throws Error when the entry is damaged. */
function parseEntry(fileHash: string, text: string, length: number): FaceAnalysis {
  const [sum, content = ''] = text.split('\n');
  if (sum !== checksum(fileHash, content)) throw new Error('The entry is damaged.');
  const { width, height, faces } = entrySchema.parse(JSON.parse(content));
  return { width, height, faces: faces.map((face) => parseFace(face, length)) };
}

function parseFace(
  { box, embedding, sampleEmbedding }: z.infer<typeof faceSchema>,
  length: number,
): FaceAnalysis['faces'][number] {
  return {
    box,
    embedding: parseEmbedding(embedding, length),
    sampleEmbedding: parseEmbedding(sampleEmbedding, length),
  };
}

function formatEmbedding(embedding: Float32Array): string {
  return Buffer.from(new Uint8Array(embedding.slice().buffer)).toString('base64');
}

function parseEmbedding(text: string, length: number): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  if (bytes.length !== length * Float32Array.BYTES_PER_ELEMENT) throw new Error('The entry is damaged.');
  return new Float32Array(bytes.buffer);
}

function checksum(fileHash: string, content: string): string {
  return sha256Of(Buffer.from(`${fileHash}\n${content}`));
}
