import { FamiliarError } from '../../shared/result.ts';
import { createImageCodec } from '../images/image-codec.ts';
import { loadModel } from '../models/load-model.ts';
import { readManifest } from '../models/model-manifest.ts';
import { createFaceNets } from '../onnx/face-nets.ts';
import { createAnalyser } from './analyse-image.ts';
import { type EngineAnswer, type EngineJob, type EngineReply, requestSchema } from './engine-messages.ts';

/** The engine process's end of its line to the host. */
export type EnginePort = { readonly post: (reply: EngineReply) => void; readonly onMessage: (listener: (message: unknown) => void) => void };

type Workings = { readonly analyse: ReturnType<typeof createAnalyser>; readonly encodeChip: (chip: Uint8Array) => Promise<Uint8Array> };

async function startWorkings({ modelsDir, provider, threads }: Extract<EngineJob, { kind: 'start' }>): Promise<Workings> {
  const { models } = await readManifest(modelsDir);
  const [detector, mesh, embedder] = await Promise.all(
    [models.blazeface, models.facemesh, models['face-recognition']].map((model) => loadModel(modelsDir, model)),
  );
  const nets = await createFaceNets({ detector, mesh, embedder } as Parameters<typeof createFaceNets>[0], provider, threads);
  const codec = createImageCodec();
  return { analyse: createAnalyser(nets, codec), encodeChip: codec.encodeChip };
}

/** Answers the host's requests one after the other; what is no request is dropped, since nobody waits for it. */
export function serveEngine(port: EnginePort): void {
  let workings: Workings | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function answer(job: EngineJob): Promise<EngineAnswer[EngineJob['kind']]> {
    if (job.kind === 'start') {
      workings = await startWorkings(job);
      return true;
    }
    if (workings === null) throw new FamiliarError('engineDown', 'The face engine has not been started.');
    return job.kind === 'analyse' ? workings.analyse(job.image) : workings.encodeChip(job.chip);
  }

  async function reply(id: number, job: EngineJob): Promise<void> {
    try {
      port.post({ id, ok: true, value: await answer(job) });
    } catch (error) {
      const code = error instanceof FamiliarError ? error.code : 'internal';
      port.post({ id, ok: false, code, message: error instanceof Error ? error.message : String(error) });
    }
  }

  port.onMessage((message) => {
    const request = requestSchema.safeParse(message);
    if (request.success) queue = queue.then(() => reply(request.data.id, request.data.job));
  });
}
