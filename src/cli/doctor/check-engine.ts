import type { EngineStatus } from '#contract/calls/engine.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { catalogues } from '#words/catalogue.ts';
import { type Check, good, problem } from './finding.ts';

const settled = (engine: FaceEngine): Promise<EngineStatus> =>
  new Promise((resolve) => {
    const look = (status: EngineStatus): void => {
      if (status.state === 'starting') return;
      stop();
      resolve(status);
    };
    const stop = engine.onStatus(look);
    look(engine.status());
  });

/** The face engine, started for a moment. */
export const checkEngine = (start: <T>(use: (engine: FaceEngine) => Promise<T>) => Promise<T>): Check => ({
  name: 'engine',
  look: () =>
    start(async (engine) => {
      const status = await settled(engine);
      if (status.state === 'ready') return [good(`The face engine starts and runs on the ${status.provider}.`)];
      return [
        problem(
          catalogues.en.engine.reason(status.reason),
          'Put the nets right first; if they are, start the computer again. The passphrase always works.',
        ),
      ];
    }),
});
