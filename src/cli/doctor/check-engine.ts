import type { EngineStatus } from '#contract/calls/engine.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { withEngine } from '../household.ts';
import { type Check, good, problem } from './finding.ts';

const started = (engine: FaceEngine): Promise<EngineStatus> =>
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
export const checkEngine = ({ doctor, engine: words }: Catalogue): Check => ({
  name: 'engine',
  look: () =>
    withEngine(async ({ engine }) => {
      const status = await started(engine);
      return status.state === 'ready'
        ? [good(doctor.engine.good(status.provider))]
        : [problem({ said: words.reason(status.reason), advice: doctor.engine.advice })];
    }),
});
