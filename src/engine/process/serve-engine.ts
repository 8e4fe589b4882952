import { FamiliarError } from '#contract/result.ts';
import { createImageCodec } from '../images/image-codec.ts';
import { createFaceNets } from '../onnx/face-nets.ts';
import { type ComingNetFiles, type NetName, netNames } from '../onnx/net-files.ts';
import { runtimeVersion } from '../onnx/runtime-version.ts';
import type { EngineAnswer, EngineReply } from '../protocol/engine-messages.ts';
import { type EngineJob, type EngineJobKind, readDelivery, readRequest } from '../protocol/engine-requests.ts';
import type { ParentPort } from '../protocol/parent-port.ts';
import { createAnalyser } from './analyse-image.ts';

type Workings = {
  readonly analyse: ReturnType<typeof createAnalyser>;
  readonly encodeChip: (chip: Uint8Array) => Promise<Uint8Array>;
};

/**
 * Takes the nets' files as they come, and answers the host's requests one after the other; households are examined in
 * slices between them. A request that is not understood is refused as `invalid`; what has no id is dropped, since
 * nobody waits for it. Once the nets are made it lets go of their files, which are 40 MB.
 */
export function serveEngine(port: ParentPort): void {
  const { arrivals, files } = expectFiles();
  let unmade: ComingNetFiles | null = files;
  let workings: Workings | null = null;
  let queue: Promise<void> = Promise.resolve();

  async function answer(job: EngineJob): Promise<EngineAnswer[EngineJobKind]> {
    if (job.kind === 'start') {
      if (unmade === null) throw new FamiliarError('conflict', 'The face engine has been started already.');
      const coming = unmade;
      unmade = null;
      workings = await startWorkings(job, coming);
      return { runtime: runtimeVersion() };
    }
    if (job.kind === 'examineTuning') {
      // Loaded when it is first needed: the first decision at the lock screen shall not wait for it.
      const { examineHousehold } = await import('./examine-household.ts');
      return examineHousehold(job);
    }
    if (workings === null) throw new FamiliarError('engineDown', 'The face engine has not been started.');
    return job.kind === 'analyse' ? workings.analyse(job.image) : workings.encodeChip(job.chip);
  }

  async function reply({ id, job }: { readonly id: number; readonly job: EngineJob | null }): Promise<void> {
    const outcome: EngineReply = job
      ? await answer(job).then(
          (value) => ({ id, ok: true, value }),
          (error: unknown) => ({ id, ok: false, ...failureOf(error) }),
        )
      : { id, ok: false, code: 'invalid', message: 'The engine does not understand this request.' };
    port.post(outcome);
  }

  port.onMessage((message) => {
    const delivery = readDelivery(message);
    if (delivery === null) {
      const request = readRequest(message);
      if (request === null) return;
      if (request.job?.kind === 'examineTuning') void reply(request);
      else queue = queue.then(() => reply(request));
      return;
    }
    arrivals.get(delivery.net)?.(delivery.file);
    arrivals.delete(delivery.net);
  });
}

/** The files as they will come, and for each whom to give it to. */
function expectFiles(): {
  readonly files: ComingNetFiles;
  readonly arrivals: Map<NetName, (file: Uint8Array) => void>;
} {
  const expected = netNames.map((name) => [name, Promise.withResolvers<Uint8Array>()] as const);
  return {
    files: Object.fromEntries(expected.map(([name, { promise }]) => [name, promise])) as ComingNetFiles,
    arrivals: new Map(expected.map(([name, { resolve }]) => [name, resolve])),
  };
}

async function startWorkings(
  { provider, threads, embedder }: Extract<EngineJob, { kind: 'start' }>,
  files: ComingNetFiles,
): Promise<Workings> {
  const nets = await createFaceNets(files, provider, threads);
  const codec = createImageCodec();
  return { analyse: createAnalyser(nets, codec, embedder), encodeChip: codec.encodeChip };
}

function failureOf(error: unknown): Pick<Extract<EngineReply, { ok: false }>, 'code' | 'message'> {
  const code = error instanceof FamiliarError ? error.code : 'internal';
  return { code, message: error instanceof Error ? error.message : String(error) };
}
