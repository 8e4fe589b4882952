import { setImmediate } from 'node:timers/promises';
import { FamiliarError, failureOf } from '#contract/result.ts';
import { createImageCodec } from '../images/image-codec.ts';
import { createFaceNets } from '../onnx/face-nets.ts';
import { type ComingNetFiles, netsWith } from '../onnx/net-files.ts';
import { runtimeVersion } from '../onnx/runtime-version.ts';
import type { EngineAnswer, EngineReply } from '../protocol/engine-messages.ts';
import { type EngineJob, type EngineJobKind, readDelivery, readRequest } from '../protocol/engine-requests.ts';
import type { ParentPort } from '../protocol/parent-port.ts';
import { createAnalyser, type InTurn } from './analyse-image.ts';
import { checkOwnNets } from './check-own-nets.ts';
import { createFaceEmbedder } from './embed-faces.ts';
import { createKeptFaces, type KeptFaces } from './kept-faces.ts';

type JobOf<K extends EngineJobKind> = Extract<EngineJob, { kind: K }>;
type Workings = { readonly analyse: ReturnType<typeof createAnalyser>; readonly kept: KeptFaces };

/** The nets' files by name, as they come. */
type Arrivals = Map<string, PromiseWithResolvers<Uint8Array>>;

/** How each kind of job is done. */
type Answers = { readonly [K in EngineJobKind]: (job: JobOf<K>) => Promise<EngineAnswer[K]> };

/**
 * Takes the nets' files as they come, and answers the host's requests: images one after the other, everything else
 * beside them, in slices where it takes long. A request that is not understood is refused as `invalid`; what has no id
 * is dropped, since nobody waits for it. Once the nets are made it lets go of their files, which are 40 MB.
 */
export function serveEngine(port: ParentPort): void {
  const arrivals: Arrivals = new Map();
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn: InTurn = (work) => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const answers = createAnswers(arrivals, inTurn, async () => {
    await setImmediate();
    for (let last: unknown = null; last !== queue; await last) last = queue;
  });

  async function reply({ id, job }: { readonly id: number; readonly job: EngineJob | null }): Promise<void> {
    const outcome: EngineReply = job
      ? await (answers[job.kind] as (job: EngineJob) => Promise<EngineAnswer[EngineJobKind]>)(job).then(
          (value) => ({ id, ok: true, value }),
          (error: unknown) => ({ id, ok: false, ...refusalOf(error) }),
        )
      : await inTurn(async () => ({ id, ok: false, failure: failureOf('engineRequestUnclear'), fault: '' }));
    port.post(outcome);
  }

  port.onMessage((message) => {
    const delivery = readDelivery(message);
    if (delivery === null) {
      const request = readRequest(message);
      if (request !== null) void reply(request);
      return;
    }
    arrivalOf(arrivals, delivery.net).resolve(delivery.file);
  });
}

/** @param idle resolves when no image waits */
function createAnswers(arrivals: Arrivals, inTurn: InTurn, idle: () => Promise<void>): Answers {
  let isStarted = false;
  let workings: Workings | null = null;

  function started(): Workings {
    if (workings === null) throw new FamiliarError('engineNotStarted');
    return workings;
  }

  return {
    start: (job) =>
      inTurn(async () => {
        if (isStarted) throw new FamiliarError('engineStartedAlready');
        isStarted = true;
        workings = await startWorkings(job, arrivals);
        return { runtime: runtimeVersion() };
      }),
    async analyse({ image }) {
      if (image.kind !== 'file') return inTurn(async () => started().analyse(image));
      const { analyse } = await inTurn(async () => started());
      return analyse(image, inTurn);
    },
    keepFace: async ({ image, mesh }) => started().kept.keep(image, mesh),
    keepChip: async ({ chip }) => started().kept.keepChip(chip),
    cutTile: async ({ picture }) => started().kept.cutTile(picture),
    embedKept: async ({ picture }) => started().kept.embed(picture, idle),
    async examineTuning(job) {
      // Loaded when it is first needed: the first decision at the lock screen shall not wait for it.
      const { examineHousehold } = await import('./examine-household.ts');
      return examineHousehold(job);
    },
  };
}

function arrivalOf(arrivals: Arrivals, net: string): PromiseWithResolvers<Uint8Array> {
  const arrival = arrivals.get(net) ?? Promise.withResolvers<Uint8Array>();
  arrivals.set(net, arrival);
  return arrival;
}

async function startWorkings({ provider, threads, embedder }: JobOf<'start'>, arrivals: Arrivals): Promise<Workings> {
  const coming = netsWith(embedder).map((net) => [net, arrivalOf(arrivals, net).promise] as const);
  const nets = await createFaceNets(Object.fromEntries(coming) as ComingNetFiles, embedder, provider, threads);
  arrivals.clear();
  await checkOwnNets(nets, embedder);
  return {
    analyse: createAnalyser(nets, createImageCodec(), embedder),
    // A thread of its own: the camera's pictures do not wait for somebody's photos.
    kept: createKeptFaces(createImageCodec(), createFaceEmbedder(nets, embedder)),
  };
}

function refusalOf(error: unknown): Pick<Extract<EngineReply, { ok: false }>, 'failure' | 'fault'> {
  const fault = error instanceof Error ? error.message : String(error);
  return { failure: error instanceof FamiliarError ? error.failure : null, fault };
}
