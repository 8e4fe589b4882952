import type { Backend } from '#backend/compose-backend.ts';
import { type BackendOptions, createBackend } from '#backend/create-backend.ts';
import { noKeepers } from '#core/ports/secrets.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { systemClock } from '#hosts/system-clock.ts';
import { en } from '#words/en/catalogue.ts';
import { modelsDir } from '../../engine/real-nets.ts';
import { cheapDerivation } from '../../fixtures/cheap-derivation.ts';

export const passphrase = 'a kettle, two cups';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The whole backend on real nets, that rests on this. */
export const startBackend = (
  dataDir: string,
  source: Pick<BackendOptions, 'embedderDir' | 'recognition'>,
): Promise<Backend> =>
  createBackend({
    dataDir,
    modelsDir,
    keepers: noKeepers,
    launcher: createNodeLauncher(),
    framesFrom: 'desktopApp',
    clock: systemClock,
    log: silent,
    ...source,
    exportWords: async () => en.memberExport,
    derivation: cheapDerivation,
  });
