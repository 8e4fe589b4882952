import { join } from 'node:path';
import type { Backend } from '#backend/compose-backend.ts';
import { type BackendOptions, createBackend } from '#backend/create-backend.ts';
import { FamiliarError } from '#contract/result.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { endSignals } from '#hosts/end-signals.ts';
import { defaultDataFolder, keyFilesOf, thisMachine } from '#hosts/folders.ts';
import { createKeyFileKeeper } from '#hosts/key-file-keeper.ts';
import { lockWithDesktop } from '#hosts/lock-with-desktop/lock-with-desktop.ts';
import { keepFilesPrivate } from '#hosts/private-files.ts';
import { systemClock } from '#hosts/system-clock.ts';
import { createTextLog } from '#hosts/text-log.ts';
import { watchForSleep } from '#hosts/watch-for-sleep.ts';
import { type Catalogue, catalogues } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import { openBrowser } from './open-browser.ts';
import { createWebHost } from './web-host.ts';
import { parseWebOptions, type WebOptions } from './web-options.ts';

const machine = thisMachine();
const project = join(import.meta.dirname, '..', '..');
const log = createTextLog((line) => process.stderr.write(`${line}\n`));

/** What only a test's own entry hands over. */
type TestParts = Pick<BackendOptions, 'derivation'>;

/** Everything that runs, and its orderly end. */
type Running = { readonly url: string; readonly renewUrl: () => string; readonly close: () => Promise<void> };

function openBackend({ dataFolder, embedderFolder }: WebOptions, words: Catalogue, test: TestParts): Promise<Backend> {
  const dataDir = dataFolder ?? defaultDataFolder(machine);
  return createBackend({
    dataDir,
    modelsDir: join(project, 'models'),
    embedderDir: embedderFolder ?? undefined,
    keepers: { keychain: null, keyFile: createKeyFileKeeper({ path: keyFilesOf(dataDir, machine).keyFile }) },
    launcher: createNodeLauncher(),
    framesFrom: 'anywhere',
    clock: systemClock,
    log,
    exportWords: words.memberExport,
    ...test,
  });
}

async function start(options: WebOptions, words: Catalogue, test: TestParts): Promise<Running> {
  const backend = await openBackend(options, words, test);
  try {
    const host = await createWebHost({
      dispatcher: backend.dispatcher,
      assetsDir: join(project, 'dist', 'renderer'),
      port: options.port,
      log,
      words: words.web.pages,
    });
    const watches = [
      lockWithDesktop({ machine, lock: backend.lock, log }),
      watchForSleep(() => backend.lock('manual')),
    ];
    return {
      ...host,
      async close() {
        for (const watch of watches) watch.close();
        await host.close();
        await backend.close();
      },
    };
  } catch (error) {
    await backend.close();
    throw error;
  }
}

/** Ends with exit code 0 on the first Ctrl+C or request to end, at once on the second. */
function stopOnSignal(close: () => Promise<void>): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    void close().then(() => process.exit(0));
  };
  for (const signal of endSignals) process.on(signal, stop);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a fresh one-time address whenever the person presses Enter. */
function renewOnEnter(renewUrl: () => string, words: Catalogue): void {
  print(words.web.keys);
  process.stdin.on('data', () => print(renewUrl()));
}

/** Runs browser mode until it is told to end. Trouble at the start is told in one sentence, with exit code 1. */
export async function runWeb(args: readonly string[], test: TestParts = {}): Promise<void> {
  keepFilesPrivate();
  const words = catalogues.en;
  try {
    const options = parseWebOptions(args);
    const { url, renewUrl, close } = await start(options, words, test);
    stopOnSignal(close);
    if (options.embedderFolder !== null) print(words.web.ownEmbedder(options.embedderFolder));
    print(words.web.runs(options.reason ?? words.web.asked));
    print(words.web.address(url));
    if (process.stdin.isTTY) renewOnEnter(renewUrl, words);
    if (options.opensBrowser) openBrowser(url, machine);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const said = error instanceof FamiliarError ? failureWords(words, error.failure) : words.web.cannotStart(detail);
    process.stderr.write(`${said}\n`);
    process.exitCode = 1;
  }
}
