import type { Backend } from '#backend/compose-backend.ts';
import { createBackend } from '#backend/create-backend.ts';
import type { Recognition } from '#core/recognition/latent-space.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { systemClock } from '#hosts/system-clock.ts';
import { catalogues } from '#words/catalogue.ts';
import { modelsDir } from '../../engine/real-nets.ts';
import { cheapDerivation } from '../../fixtures/cheap-derivation.ts';

export const passphrase = 'a kettle, two cups';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The whole backend on real nets, that rests on this. */
export const startBackend = (dataDir: string, recognition: Recognition): Promise<Backend> =>
  createBackend({
    dataDir,
    modelsDir,
    keeper: null,
    launcher: createNodeLauncher(),
    clock: systemClock,
    log: silent,
    recognition,
    exportWords: catalogues.en.memberExport,
    derivation: cheapDerivation,
  });
