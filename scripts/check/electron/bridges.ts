import { buildDatabase } from './build-database.ts';
import { buildKeychainBridge } from './build-keychain-bridge.ts';

/** What the older Electron lacks of Familiar's own, and the file that stands in for it in the packed tests' edition. */
type Bridge = {
  /** The file in the packed app that gives way. */
  readonly path: string;
  /** The path at which the file that gives way stays, for what comes in its place. */
  readonly keptAs?: string;
  readonly why: string;
  /** Makes what comes in its place, once; answers its path. */
  readonly build: (root: string) => Promise<string>;
};

/** Every bridge there is. None may enter what people get. */
export const bridges: readonly Bridge[] = [
  {
    path: 'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    why: 'the prebuilt SQLite asks for Node-API 10, Electron 33 has 9',
    build: buildDatabase,
  },
  {
    path: 'dist/host/main.js',
    keptAs: 'dist/host/main-itself.js',
    why: 'Electron 33 asks the keychain only while the whole app waits',
    build: buildKeychainBridge,
  },
];
