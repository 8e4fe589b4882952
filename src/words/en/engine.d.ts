import type { EngineStatus, ProbeFinding } from '#contract/calls/engine.ts';

/** What came of trying a provider. */
declare function finding(tried: ProbeFinding): string;
/** Why the engine is in its state, or runs on its provider. */
declare function reason(given: EngineStatus['reason']): string;
/** The face engine, what it runs on and what was tried. */
export declare const engine: {
  provider: (name: string) => string;
  finding: typeof finding;
  reason: typeof reason;
  /** The engine's state in one sentence. */
  state: (status: EngineStatus) => string;
  outcomes: {
    chosen: string;
    usable: string;
    unusable: string;
    crashed: string;
    skipped: string;
  };
  settings: {
    title: string;
    caption: string;
    tried: string;
    outcome: string;
    detail: string;
    said: string;
  };
};
