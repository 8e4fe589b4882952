import { FamiliarError } from '#contract/result.ts';
import type { EmbeddingNet } from '#core/recognition/embedder.ts';
import type { NetPorts, NetSession } from './create-session.ts';
import { picturesFor } from './net-pictures.ts';

/** Runs a net on pictures (RGB, one after the other); its answers come one after the other, too. */
export type RunEmbeddingNet = (
  pictures: Uint8Array,
  sizes: { readonly side: number; readonly count: number },
) => Promise<Float32Array>;

/** Loads a net. @throws Error when the bytes are no net */
export type LoadNet = (file: Uint8Array | Promise<Uint8Array>, ports: NetPorts) => Promise<NetSession>;

/**
 * Loads a net that embeddings are made of.
 * @throws FamiliarError `engineDown` when it is one that a household brought and it cannot be loaded
 */
export async function openEmbeddingNet(
  { name, ports }: EmbeddingNet,
  file: Uint8Array | Promise<Uint8Array>,
  load: LoadNet,
): Promise<RunEmbeddingNet> {
  const { input = 'image', output = 'embedding', takesOne = false } = ports ?? {};
  const net = await load(file, { inputName: input, outputNames: [output] }).catch((cause: unknown) => {
    if (ports === undefined || cause instanceof FamiliarError) throw cause;
    throw new FamiliarError('embedderNetUnusable', { net: name });
  });
  const run: RunEmbeddingNet = async (pictures, sizes) =>
    (await net.run(picturesFor(ports, pictures, sizes)))[0] as Float32Array;
  return takesOne ? oneAtATime(run) : run;
}

function oneAtATime(run: RunEmbeddingNet): RunEmbeddingNet {
  return async (pictures, { side, count }) => {
    const bytes = side * side * 3;
    const answers: Float32Array[] = [];
    for (let i = 0; i < count; i++)
      answers.push(await run(pictures.subarray(i * bytes, (i + 1) * bytes), { side, count: 1 }));
    return Float32Array.from(answers.flatMap((answer) => [...answer]));
  };
}
