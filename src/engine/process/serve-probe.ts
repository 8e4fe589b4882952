import type { Embedder } from '#core/recognition/embedder.ts';
import { loadNetFiles } from '../models/load-net-files.ts';
import { createFaceNets, type FaceNets } from '../onnx/face-nets.ts';
import type { ParentPort } from '../protocol/parent-port.ts';
import { type ProbeReply, type ProbeRequest, probeRequestSchema } from '../protocol/probe-messages.ts';
import { type GoldenAnswers, goldenDifference, goldenInput, runGolden } from './golden-answers.ts';

const warmUps = 3;
const timedRuns = 9;
/** A provider that is as slow as this is not run again and again, only to learn how slow: a run each way will do. */
const enoughMs = 5000;

/**
 * Answers one request to try a provider; anything else is dropped. A provider that crashes takes this process with it,
 * which is the point.
 */
export function serveProbe(port: ParentPort): void {
  port.onMessage(async (message) => {
    const request = probeRequestSchema.safeParse(message);
    if (!request.success) return;
    port.post(
      await tryProvider(request.data).catch(
        (error: unknown): ProbeReply => ({ ok: false, why: 'doesNotRun', said: messageOf(error) }),
      ),
    );
  });
}

async function tryProvider({ nets, embedder, provider, threads }: ProbeRequest): Promise<ProbeReply> {
  const files = await loadNetFiles(nets);
  const tried = await measure(await createFaceNets(files, embedder, provider, threads), embedder);
  const reference = await measure(await createFaceNets(files, embedder, 'cpu', threads), embedder);
  const difference = goldenDifference(tried.answers, reference.answers);
  return difference
    ? { ok: false, why: 'wrongAnswers', said: difference }
    : { ok: true, speedup: reference.ms / tried.ms };
}

type Measured = { readonly answers: GoldenAnswers; readonly ms: number };

/** The nets' answers and the median time of a run; closes the nets. */
async function measure(nets: FaceNets, embedder: Embedder): Promise<Measured> {
  const input = goldenInput(embedder);
  await runTimes(warmUps, () => runGolden(nets, input, embedder));
  const { answer: answers, times } = await runTimes(timedRuns, () => runGolden(nets, input, embedder));
  await nets.close();
  return { answers, ms: times.sort((a, b) => a - b)[times.length >> 1] ?? Number.POSITIVE_INFINITY };
}

/** Runs so many times, or once where that takes long; the last answer counts. */
async function runTimes<T>(
  count: number,
  run: () => Promise<T>,
): Promise<{ readonly answer: T; readonly times: number[] }> {
  const times: number[] = [];
  for (const begin = performance.now(); ; ) {
    const start = performance.now();
    const answer = await run();
    times.push(performance.now() - start);
    if (times.length >= count || performance.now() - begin > enoughMs) return { answer, times };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
