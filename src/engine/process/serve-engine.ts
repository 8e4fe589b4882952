import * as nodeModule from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FamiliarError, failureOf } from '#contract/result.ts';
import { createImageCodec, type ImageCodec } from '../images/image-codec.ts';
import type { PictureLimits } from '../images/picture-thread.ts';
import { readNetFiles } from '../models/load-net-files.ts';
import { createFaceNets } from '../onnx/face-nets.ts';
import { runtimeVersion } from '../onnx/runtime-version.ts';
import type { EngineAnswer, EngineReply } from '../protocol/engine-messages.ts';
import { type EngineJob, type EngineJobKind, readRequest } from '../protocol/engine-requests.ts';
import type { ParentPort } from '../protocol/parent-port.ts';
import { createAnalyser, type InTurn } from './analyse-image.ts';
import { checkOwnNets } from './check-own-nets.ts';
import { createFaceEmbedder } from './embed-faces.ts';
import { createKeptFaces, type KeptFaces } from './kept-faces.ts';

type JobOf<K extends EngineJobKind> = Extract<EngineJob, { kind: K }>;
type Workings = { readonly analyse: ReturnType<typeof createAnalyser>; readonly kept: KeptFaces };

/** How each kind of job is done. */
type Answers = { readonly [K in EngineJobKind]: (job: JobOf<K>) => Promise<EngineAnswer[K]> };

/**
 * Answers the host's requests: images one after the other, everything else beside them, in slices where it takes long.
 * A request that is not understood is refused as `invalid`; what has no id is dropped, since nobody waits for it.
 * @param pictureLimits the shipped ones when they are left out
 */
export function serveEngine(port: ParentPort, pictureLimits?: PictureLimits): void {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn: InTurn = (work) => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  async function idle(): Promise<void> {
    await setImmediate();
    for (let last: unknown = null; last !== queue; await last) last = queue;
  }
  const answers = createAnswers(inTurn, idle, () => createImageCodec(pictureLimits));

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
    const request = readRequest(message);
    if (request !== null) void reply(request);
  });
}

/** @param idle resolves when no image waits */
function createAnswers(inTurn: InTurn, idle: () => Promise<void>, createCodec: () => ImageCodec): Answers {
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
        workings = await startWorkings(job, createCodec);
        setTimeout(() => void idle().then(settle), settlingMs).unref();
        return { runtime: runtimeVersion() };
      }),
    async analyse({ image }) {
      if (image.kind !== 'file') return inTurn(async () => started().analyse(image));
      const { analyse } = await inTurn(async () => started());
      return analyse(image, inTurn);
    },
    keepFace: async ({ image, mesh }) => started().kept.keep(image, mesh),
    keepWide: async ({ image, mesh, others }) => started().kept.keepWide(image, mesh, others),
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

async function startWorkings(
  { nets: places, provider, threads, embedder }: JobOf<'start'>,
  createCodec: () => ImageCodec,
): Promise<Workings> {
  const files = readNetFiles(places);
  // Those of nets that are made later are waited for, too: a start tells all that is missing or altered.
  const [nets] = await Promise.all([createFaceNets(files, embedder, provider, threads), ...Object.values(files)]);
  await checkOwnNets(nets, embedder);
  return {
    analyse: createAnalyser(nets, createCodec(), embedder),
    // A thread of its own: the camera's pictures do not wait for somebody's photos.
    kept: createKeptFaces(createCodec(), createFaceEmbedder(nets, embedder)),
  };
}

/** How long after its start an engine settles: the first looks come first. */
const settlingMs = 1000;

/**
 * Keeps compiled code for the next start, where the host says where, since an engine's end is too sudden for that; and
 * frees what the start leaves behind, the nets' files above all, which are 45 MB: an idle process does not.
 */
function settle(): void {
  // Node has it from 22.10 on.
  nodeModule.flushCompileCache?.();
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

function refusalOf(error: unknown): Pick<Extract<EngineReply, { ok: false }>, 'failure' | 'fault'> {
  const fault = error instanceof Error ? error.message : String(error);
  return { failure: error instanceof FamiliarError ? error.failure : null, fault };
}
