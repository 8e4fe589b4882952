import { join } from 'node:path';
import type { Backend } from '#backend/compose-backend.ts';
import type { BackendOptions } from '#backend/create-backend.ts';
import { launchAhead } from '#engine/client/launch-ahead.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { keepListening } from '#hosts/asking/keep-listening.ts';
import { defaultDataFolder, keyFilesOf, type Machine } from '#hosts/folders.ts';
import { createKeyFileKeeper } from '#hosts/key-file-keeper.ts';
import { lockWithDesktop } from '#hosts/lock-with-desktop/lock-with-desktop.ts';
import { systemClock } from '#hosts/system-clock.ts';
import { createTextLog } from '#hosts/text-log.ts';
import { watchForSleep } from '#hosts/watch-for-sleep.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { localeFor } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';
import { createWebHost, type WebHost, type WebHostOptions } from './web-host.ts';
import type { WebOptions } from './web-options.ts';

const project = join(import.meta.dirname, '..', '..');
const log = createTextLog((line) => process.stderr.write(`${line}\n`));

/** What only a test's own entry hands over. */
export type TestParts = Pick<BackendOptions, 'derivation'> & {
  /** The folder of a page of the test's own. */
  readonly assetsDir?: string;
};

/** Everything that runs, and its orderly end. */
export type Running = WebHost;

type Parts = Pick<WebHostOptions, 'onAdmitted'> & {
  readonly options: WebOptions;
  readonly machine: Machine;
  readonly words: Catalogue;
  readonly test: TestParts;
};

/** Opens the backend; its engine loads its code meanwhile. */
async function openBackend({ options, machine, words, test: { derivation } }: Parts): Promise<Backend> {
  const dataDir = options.dataFolder ?? defaultDataFolder(machine);
  const engines = launchAhead(createNodeLauncher());
  try {
    const { createBackend } = await import('#backend/create-backend.ts');
    return await createBackend({
      dataDir,
      modelsDir: join(project, 'models'),
      embedderDir: options.embedderFolder ?? undefined,
      keepers: { keychain: null, keyFile: createKeyFileKeeper({ path: keyFilesOf(dataDir, machine).keyFile }) },
      launcher: engines.launch,
      framesFrom: 'anywhere',
      clock: systemClock,
      log,
      exportWords: async (language) =>
        language === null ? words.memberExport : (await loadCatalogue(localeFor([], language))).memberExport,
      derivation,
    });
  } catch (error) {
    engines.close();
    throw error;
  }
}

function openHost({ options, test, onAdmitted }: Parts, backend: Backend): Promise<WebHost> {
  return createWebHost({
    dispatcher: backend.dispatcher,
    assetsDir: test.assetsDir ?? join(project, 'dist', 'renderer'),
    port: options.port,
    usesPlainAddress: options.usesPlainAddress,
    clock: systemClock,
    log,
    wordsIn: async (preferred) => (await loadCatalogue(localeFor(preferred, null))).web.pages,
    onAdmitted(isAnother) {
      // Who was signed in sat before the browser that is shut out; who sits before the other one, nobody knows.
      if (isAnother) backend.lock('idle');
      onAdmitted(isAnother);
    },
  });
}

/** Opens the household and serves it; locks with the desktop and when the computer sleeps. */
export async function startHost(parts: Parts): Promise<Running> {
  const backend = await openBackend(parts);
  try {
    const host = await openHost(parts, backend);
    const watches = [
      lockWithDesktop({ machine: parts.machine, lock: backend.lock, log }),
      watchForSleep(() => backend.lock('manual')),
    ];
    const listening = keepListening({ machine: parts.machine, log, ...backend.asking });
    return {
      ...host,
      async close() {
        for (const watch of watches) watch.close();
        await host.close();
        // The program that waits is told that Familiar closes, before its connection ends.
        await backend.close();
        await listening.close();
      },
    };
  } catch (error) {
    await backend.close();
    throw error;
  }
}
