import { shippedEmbedder } from '#core/recognition/embedder.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { createImageCodec } from '#engine/images/image-codec.ts';
import type { FaceNets } from '#engine/onnx/face-nets.ts';
import { createAnalyser } from '#engine/process/analyse-image.ts';
import { processorMs } from './measure.ts';
import { createAlignment } from './stages.ts';

const warmUps = 5;
const burst = 4;

/** Nets that note what they are asked, to be asked it again. */
function recordCalls(nets: FaceNets): { readonly nets: FaceNets; readonly made: readonly (() => Promise<unknown>)[] } {
  const made: (() => Promise<unknown>)[] = [];
  function note<T>(call: () => Promise<T>): Promise<T> {
    made.push(call);
    return call();
  }
  return {
    made,
    nets: {
      runDetector: (...input) => note(() => nets.runDetector(...input)),
      runMesh: (...input) => note(() => nets.runMesh(...input)),
      runEmbeddingNet: (...input) => note(() => nets.runEmbeddingNet(...input)),
      runIris: (...input) => note(() => nets.runIris(...input)),
      close: () => nets.close(),
    },
  };
}

/** Mean milliseconds of the processor for each piece of work, done in turns; the first rounds are not counted. */
async function timeInTurns(works: Readonly<Record<string, () => Promise<unknown>>>, rounds: number) {
  const spent = new Map(Object.keys(works).map((name) => [name, 0]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      await work();
      const start = processorMs();
      for (let i = 0; i < burst; i++) await work();
      if (round >= 0) spent.set(name, (spent.get(name) ?? 0) + (processorMs() - start) / (rounds * burst));
    }
  }
  return (name: string) => spent.get(name) ?? Number.NaN;
}

/**
 * Where the processor's time from a frame to a decision goes, in milliseconds: in the nets, in cutting out the aligned
 * face, and everything else (the way to the engine and back, shrinking, quality, matching). All threads are added up,
 * so that a busy machine changes little.
 * @param decideFrame the whole of it, by an engine whose nets have as many threads as these
 */
export async function timeShares(
  decideFrame: (frame: RgbaImage) => Promise<unknown>,
  nets: FaceNets,
  frame: RgbaImage,
  rounds: number,
): Promise<Readonly<Record<string, number>>> {
  const calls = recordCalls(nets);
  await createAnalyser(calls.nets, createImageCodec(), shippedEmbedder)({ kind: 'rgba', image: frame });
  const align = await createAlignment(nets, frame);
  const replay = async (): Promise<void> => {
    for (const call of calls.made) await call();
  };
  const spent = await timeInTurns(
    { whole: () => decideFrame(frame), nets: replay, align: async () => void align() },
    rounds,
  );
  return {
    'a first look: in the nets': spent('nets'),
    'a first look: aligning': spent('align'),
    'a first look: everything else': spent('whole') - spent('nets') - spent('align'),
  };
}
