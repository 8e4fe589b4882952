import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toUnitLength } from '#core/tuning/unit-length.ts';
import { createSession, type NetSession } from '#engine/onnx/create-session.ts';
import { Refusal } from '../../refusal.ts';
import { embeddingLengthOf, type NetPlan } from '../net/twin-net.ts';
import type { Recipe } from '../recipes/recipe.ts';

/** What lies beside a trained net's ONNX file. */
export type NetCard = {
  readonly collection: string;
  readonly recipe: Recipe;
  readonly steps: number;
  /** The look whose weights these are. */
  readonly bestStep: number;
  readonly validationAccuracy: number;
  readonly command: string;
};

/** Embeds grey pictures of a net's side on ONNX Runtime, as the app runs its nets. */
export type TrainedNet = {
  readonly length: number;
  /**
   * Unit embeddings of pictures given as numbers from 0 to 1 in steps of 1/255, `side` x `side` each, one after the
   * other.
   */
  embed(pixels: Float32Array): Promise<Float32Array>;
  close(): Promise<void>;
};

const batchSize = 64;

/** Loads an ONNX file of a plan. */
export async function openNet(bytes: Uint8Array, plan: NetPlan): Promise<TrainedNet> {
  const session = await createSession(bytes, { inputName: 'image', outputNames: ['embedding'] }, 'cpu', 1);
  const length = embeddingLengthOf(plan);
  return { length, embed: (pixels) => embedAll(session, pixels, plan.side, length), close: () => session.close() };
}

async function embedAll(
  session: NetSession,
  pixels: Float32Array,
  side: number,
  length: number,
): Promise<Float32Array> {
  const size = side * side;
  const count = pixels.length / size;
  const bytes = Uint8Array.from(pixels, (value) => Math.round(value * 255));
  const result = new Float32Array(count * length);
  for (let start = 0; start < count; start += batchSize) {
    const part = Math.min(batchSize, count - start);
    const [raw] = await session.run({
      data: bytes.subarray(start * size, (start + part) * size),
      shape: [part, side, side, 1],
    });
    if (raw === undefined) throw new Error('The net gave no answer.');
    result.set(toUnitLength({ data: raw, count: part, length }).points.data, start * length);
  }
  return result;
}

/** The card and the file of a trained net's folder. @throws Refusal `notFound` when the folder holds none */
export async function readTrainedNet(folder: string): Promise<{ readonly card: NetCard; readonly bytes: Uint8Array }> {
  const files = await Promise.all([
    readFile(join(folder, 'net.json'), 'utf8'),
    readFile(join(folder, 'net.onnx')),
  ]).catch((cause: unknown) => {
    throw new Refusal(
      'notFound',
      `The folder ${folder} holds no trained net. Train one first: npm run lab -- train --help`,
      { cause },
    );
  });
  return { card: JSON.parse(files[0]) as NetCard, bytes: files[1] };
}
