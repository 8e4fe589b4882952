import type { Backend } from '#backend/compose-backend.ts';
import { createBackend } from '#backend/create-backend.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { systemClock } from '#hosts/system-clock.ts';
import { catalogues } from '#words/catalogue.ts';
import { modelsDir } from '../../engine/real-nets.ts';
import { cheapDerivation } from '../../fixtures/cheap-derivation.ts';

export const passphrase = 'a kettle, two cups';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The whole backend on real nets, with this embedder in force. */
export const startBackend = (dataDir: string, embedder: Embedder): Promise<Backend> =>
  createBackend({
    dataDir,
    modelsDir,
    keeper: null,
    launcher: createNodeLauncher(),
    clock: systemClock,
    log: silent,
    embedder,
    exportWords: catalogues.en.memberExport,
    derivation: cheapDerivation,
  });
