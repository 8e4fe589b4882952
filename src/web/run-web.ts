import { FamiliarError } from '#contract/result.ts';
import { endSignals } from '#hosts/end-signals.ts';
import { thisMachine } from '#hosts/folders.ts';
import { keepFilesPrivate } from '#hosts/private-files.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import { terminalLocale } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';
import { openBrowser } from './open-browser.ts';
import { type Running, startHost, type TestParts } from './start-host.ts';
import { parseWebOptions, type WebOptions } from './web-options.ts';

const machine = thisMachine();

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

/** Prints a fresh one-time address whenever the person presses Enter, or the program that started it writes. */
function renewOnEnter(renewUrl: () => string, words: Catalogue): void {
  if (process.stdin.isTTY) print(words.web.keys);
  process.stdin.on('data', () => print(renewUrl())).on('error', () => undefined);
}

/** Says where Familiar runs, and opens a browser there where that is wanted. Returns what forgets the start file. */
function sayAndOpen({ url, renewUrl }: Running, options: WebOptions, words: Catalogue): () => void {
  if (options.embedderFolder !== null) print(words.web.ownEmbedder(options.embedderFolder));
  print(words.web.runs(options.reason ?? words.web.asked));
  print(words.web.address(url));
  print(options.usesPlainAddress ? words.web.plainAddress : words.web.notFound);
  renewOnEnter(renewUrl, words);
  return options.opensBrowser ? openBrowser(url, words.web.pages.title, machine) : () => undefined;
}

/** Runs browser mode until it is told to end. Trouble at the start is told in one sentence, with exit code 1. */
export async function runWeb(args: readonly string[], test: TestParts = {}): Promise<void> {
  keepFilesPrivate();
  const words = await loadCatalogue(terminalLocale(process.env));
  let forgetStartFile = (): void => undefined;
  try {
    const options = parseWebOptions(args);
    const onAdmitted = (isAnother: boolean): void => {
      forgetStartFile();
      if (isAnother) print(words.web.shutOut);
    };
    const running = await startHost({ options, machine, words, onAdmitted, test });
    stopOnSignal(() => {
      forgetStartFile();
      return running.close();
    });
    forgetStartFile = sayAndOpen(running, options, words);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const said = error instanceof FamiliarError ? failureWords(words, error.failure) : words.web.cannotStart(detail);
    process.stderr.write(`${said}\n`);
    process.exitCode = 1;
  }
}
