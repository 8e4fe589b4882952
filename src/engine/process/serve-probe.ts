import type { Embedder } from '#core/recognition/embedder.ts';
import { loadNetFiles } from '../models/load-net-files.ts';
import { createFaceNets, type FaceNets } from '../onnx/face-nets.ts';
import type { ParentPort } from '../protocol/parent-port.ts';
import { type ProbeReply, type ProbeRequest, probeRequestSchema } from '../protocol/probe-messages.ts';
import { type GoldenAnswers, goldenDifference, goldenInput, runGolden } from './golden-answers.ts';

const warmUps = 3;
const timedRuns = 9;

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
  const run = (): Promise<GoldenAnswers> => runGolden(nets, input, embedder);
  for (let i = 0; i < warmUps; i++) await run();
  const times: number[] = [];
  for (let i = 0; i < timedRuns; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const answers = await run();
  await nets.close();
  return { answers, ms: times.sort((a, b) => a - b)[timedRuns >> 1] ?? Number.POSITIVE_INFINITY };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
