import type { BackendOptions } from '#backend/create-backend.ts';
import type { Catalogue } from '#words/catalogue.ts';
import type { CommonOptions } from './common-options.ts';
import type { Report } from './report.ts';

/** What every command is handed: all that the command line says, and who takes what a command came to. */
export type CliContext = {
  readonly words: Catalogue;
  /** How passphrases become keys; only a test's own entry names it. */
  readonly derivation?: BackendOptions['derivation'];
  readonly finish: (report: Report, options: CommonOptions) => void;
};
