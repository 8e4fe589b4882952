import type { Catalogue } from '#words/catalogue.ts';
import type { CommonOptions } from './common-options.ts';
import type { Report } from './report.ts';

/** What every command is handed: all that the command line says, and who takes what a command came to. */
export type CliContext = {
  readonly words: Catalogue;
  readonly finish: (report: Report, options: CommonOptions) => void;
};
