import { join } from 'node:path';
import type { Configuration } from 'electron-builder';

/**
 * `release` is for people; `test` lets Playwright drive the app: it differs in a fuse, and in a line by which the app
 * knows that it may take the switches for that (`src/main/refused-switches.ts`). It must never be given away.
 */
export type Edition = 'release' | 'test';

/** What the program is called, by the edition; on Linux its package, too. */
export const programNames = { release: 'familiar', test: 'familiar-for-tests' } as const satisfies Record<
  Edition,
  string
>;

export type PackagingOptions = {
  readonly root: string;
  /** The folder that `stageApp` filled. */
  readonly stage: string;
  readonly output: string;
  readonly edition: Edition;
  readonly electronVersion: string;
  /** A folder with Electron's runtime, unpacked; null to download it. */
  readonly electronDist: string | null;
};

/** What the edition for tests has of its own: a line in its package.json, and the fuse that Playwright needs. */
const ofTests: Configuration = {
  extraMetadata: { edition: 'test' },
  electronFuses: { enableNodeCliInspectArguments: true },
};

/**
 * What a Mac takes of somebody without a certificate: every program signed, by nobody. Apple's hardened runtime would
 * not load libraries that nobody signed. A certificate is named by electron-builder's variables.
 */
const signedByNobody: Configuration = { mac: { identity: '-', hardenedRuntime: false } };

const hasCertificate = (): boolean => Boolean(process.env['CSC_LINK'] || process.env['CSC_NAME']);

/** What electron-builder takes: `electron-builder.yml`, and over it what has to be computed. */
export const packagingConfig = ({
  root,
  stage,
  output,
  edition,
  electronVersion,
  electronDist,
}: PackagingOptions): Configuration => ({
  extends: join(root, 'electron-builder.yml'),
  electronVersion,
  executableName: programNames[edition],
  ...(electronDist === null ? {} : { electronDist }),
  // The packages are staged already: none is rebuilt, none is sought and added.
  beforeBuild: async () => false,
  directories: { app: stage, output },
  files: ['package.json', 'dist/**', { from: join(stage, 'node_modules'), to: 'node_modules', filter: ['**/*'] }],
  ...(hasCertificate() ? {} : signedByNobody),
  ...(edition === 'test' ? ofTests : {}),
});
