import type { EngineStatus, ProbeFinding } from '#contract/calls/engine.ts';
import { sentenceFor } from '../sentences.ts';
import { text } from '../text.ts';
import { failures } from './failures.ts';
import { formats } from './formats.ts';

const providers: Readonly<Record<string, string>> = {
  CPU: 'the processor (CPU)',
  CUDA: 'the graphics card (CUDA)',
  DirectML: 'the graphics card (DirectML)',
  WebGPU: 'the graphics card (WebGPU)',
};

/** What a person calls an execution provider, by the name the host has for it. */
const provider = (name: string): string => providers[name] ?? name;

/** What came of trying a provider. */
function finding(tried: ProbeFinding): string {
  switch (tried.found) {
    case 'faster':
      return `Works, ${formats.decimal(tried.speedup, 1)} times as fast as the CPU.`;
    case 'notFasterEnough':
      return tried.speedup < 1
        ? `Works, but the CPU is ${formats.decimal(1 / tried.speedup, 1)} times as fast.`
        : `Works, but is only ${formats.decimal(tried.speedup, 1)} times as fast as the CPU.`;
    case 'doesNotRun':
      return text`Does not start here: this computer has no such hardware, or what it needs is not installed. Familiar
        works without it.`;
    case 'wrongAnswers':
      return 'Gives other results than the CPU here, so Familiar does not use it.';
    case 'endedItsProcess':
      return 'Trying it ended the test process, so it is left alone.';
    case 'endedFamiliar':
      return 'Familiar ended while it was being tried, so it is left alone.';
    case 'failedAtWork':
      return 'Worked when it was tried, but failed at work.';
    case 'worksEverywhere':
      return 'Works everywhere.';
  }
}

/** Why the engine is in its state, or runs on its provider. */
function reason(given: EngineStatus['reason']): string {
  switch (given.why) {
    case 'starting':
      return 'The face engine is starting.';
    case 'onlyCpuTried':
      return 'The CPU works everywhere.';
    case 'nothingFaster':
      return 'Nothing else is enough faster than the CPU here.';
    case 'nothingElseUsable':
      return 'Nothing but the CPU is usable here.';
    case 'probed':
      return finding(given.finding);
    case 'failed':
      return sentenceFor(failures, given.failure);
  }
}

/** The face engine, what it runs on and what was tried. */
export const engine = {
  provider,
  finding,
  reason,

  /** The engine's state in one sentence. */
  state: (status: EngineStatus): string => {
    if (status.state === 'starting') return 'The face engine is starting.';
    if (status.state === 'down') return 'The face engine has stopped and is being started again.';
    return status.provider === null
      ? 'The face engine is ready.'
      : `Familiar recognises faces with ${provider(status.provider)}.`;
  },

  outcomes: {
    chosen: 'In use',
    usable: 'Works',
    unusable: 'Not usable',
    crashed: 'Crashed',
    skipped: 'Not tried',
  } satisfies Record<EngineStatus['probes'][number]['outcome'], string>,

  settings: {
    title: 'Face engine',
    caption: 'What was tried',
    tried: 'Tried',
    outcome: 'Outcome',
    detail: 'Detail',
    said: 'What it said',
  },
};
