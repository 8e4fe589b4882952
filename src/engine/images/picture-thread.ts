import { Worker } from 'node:worker_threads';
import { errorOf, FamiliarError } from '#contract/result.ts';
import { damagedImage } from './bad-image.ts';
import type { PictureAnswer, PictureJob, PictureReply } from './picture-work.ts';

/** How long one job may take, and how long the thread waits for the next one. */
export type PictureLimits = { readonly jobMs: number; readonly idleMs: number };

type Run = <J extends PictureJob>(job: J) => Promise<PictureAnswer[J['kind']]>;

/** How many jobs' time one may wait for its turn: the host takes an engine for stuck that answers much later. */
const mostTurns = 3;

/**
 * Runs jobs one after the other in a thread that can load no native code (`--no-addons`): what reads foreign files is
 * WebAssembly there, whatever is installed. Native libvips and the GLib of Electron on Linux do not bear each other,
 * and a native decoder could not be ended in the middle of a picture.
 */
export function createPictureThread({ jobMs, idleMs }: PictureLimits): Run {
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function end(): Promise<void> {
    const ending = thread;
    thread = null;
    await ending?.terminate();
  }

  async function runAlone(job: PictureJob, askedAt: number): Promise<unknown> {
    if (performance.now() - askedAt > mostTurns * jobMs) throw new FamiliarError('pictureTooSlow');
    clearTimeout(idle);
    thread ??= startThread();
    thread.ref();
    const reply = await replyOf(thread, job, jobMs);
    if (reply === 'late' || reply instanceof Error) await end();
    thread?.unref();
    idle = setTimeout(() => void end(), idleMs).unref();
    return answerOf(reply, job);
  }

  return (job) => {
    const askedAt = performance.now();
    const done = queue.then(() => runAlone(job, askedAt));
    queue = done.catch(() => undefined);
    return done as Promise<never>;
  };
}

function startThread(): Worker {
  const program = new URL('./picture-worker.ts', import.meta.url);
  const thread = new Worker(program, { execArgv: ['--no-addons'], stdout: true });
  // libheif tells there what is wrong with a file.
  thread.stdout.resume();
  return thread;
}

/** The thread's reply; an error when it died; `late` after the time. */
function replyOf(thread: Worker, job: PictureJob, jobMs: number): Promise<PictureReply | Error | 'late'> {
  return new Promise((resolve) => {
    const late = setTimeout(() => settle('late'), jobMs);
    const onExit = (code: number) => settle(new Error(`the thread for pictures ended with code ${code}`));
    function settle(outcome: PictureReply | Error | 'late'): void {
      clearTimeout(late);
      thread.off('message', settle).off('error', settle).off('exit', onExit);
      resolve(outcome);
    }
    thread.on('message', settle).on('error', settle).on('exit', onExit);
    thread.postMessage(job, [job.bytes.buffer]);
  });
}

function answerOf(reply: PictureReply | Error | 'late', job: PictureJob): unknown {
  if (reply === 'late') throw new FamiliarError('pictureTooSlow');
  if (reply instanceof Error) throw job.kind === 'decode' ? damagedImage(reply) : reply;
  if (reply.ok) return reply.value;
  throw reply.failure ? errorOf(reply.failure) : new Error(reply.fault);
}
