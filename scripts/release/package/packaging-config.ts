import { join } from 'node:path';
import type { Configuration } from 'electron-builder';

/** `release` is for people; `test` differs in one fuse, without which Playwright cannot drive the app, and must never be given away. */
export type Edition = 'release' | 'test';

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

/** What of Electron's own is burnt in: the program runs this app and nothing else, and what was changed in it does not run. */
const fusesOf = (edition: Edition): NonNullable<Configuration['electronFuses']> => ({
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: edition === 'test',
  enableCookieEncryption: true,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
});

/** electron-builder's configuration: everything in one archive but native code, which has to lie beside it, and the nets, which are read as files. */
export const packagingConfig = ({
  root,
  stage,
  output,
  edition,
  electronVersion,
  electronDist,
}: PackagingOptions): Configuration => ({
  appId: 'app.familiar.desktop',
  productName: 'Familiar',
  executableName: edition === 'test' ? 'familiar-for-tests' : 'familiar',
  electronVersion,
  ...(electronDist === null ? {} : { electronDist }),
  // The packages are staged already: none is rebuilt, none is sought and added.
  beforeBuild: async () => false,
  publish: null,
  directories: { app: stage, output },
  files: ['package.json', 'dist/**', { from: join(stage, 'node_modules'), to: 'node_modules', filter: ['**/*'] }],
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node', '**/*.dll', '**/*.dylib', '**/*.so', '**/*.so.*'],
  extraResources: [
    { from: join(root, 'models'), to: 'models', filter: ['manifest.json', '*.onnx'] },
    { from: join(root, 'NOTICES.md'), to: 'NOTICES.md' },
    { from: join(root, 'LICENSE'), to: 'LICENSE.familiar.txt' },
  ],
  electronFuses: fusesOf(edition),
  linux: { target: ['AppImage'], category: 'Utility' },
  win: { target: ['nsis'] },
  mac: {
    target: ['dmg'],
    category: 'public.app-category.utilities',
    hardenedRuntime: true,
    extendInfo: {
      NSCameraUsageDescription: 'Familiar looks at your face to recognise you. The picture stays on this computer.',
    },
  },
});
