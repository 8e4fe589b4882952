import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  utilityProcess,
} from 'electron';
import type { Backend } from '#backend/compose-backend.ts';
import { createBackend } from '#backend/create-backend.ts';
import { FamiliarError } from '#contract/result.ts';
import { defaultDataFolder, keyFileOf, thisMachine } from '#hosts/folders.ts';
import { lockWithDesktop } from '#hosts/lock-with-desktop/lock-with-desktop.ts';
import { readPageFiles } from '#hosts/page-files.ts';
import { systemClock } from '#hosts/system-clock.ts';
import { createTextLog } from '#hosts/text-log.ts';
import { catalogues } from '#words/catalogue.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { blockNetwork } from './block-network.ts';
import { closeWebRtc } from './close-webrtc.ts';
import { confineContents } from './confine-contents.ts';
import { createGiveUp } from './give-up.ts';
import { guardPermissions } from './guard-permissions.ts';
import { createKeychainKeeper } from './keychain-keeper.ts';
import { lockWithSystem } from './lock-with-system.ts';
import { readMainOptions } from './main-options.ts';
import { bringToFront, holdPage, loadPage } from './main-window.ts';
import { quitInTime } from './quit-in-time.ts';
import { editionIn, findRefusedSwitch } from './refused-switches.ts';
import { serveIpc } from './serve-ipc.ts';
import { createUtilityLauncher } from './utility-launcher.ts';
import { windowOptions } from './window-options.ts';

// Built, this file is dist/host/main.js.
const built = import.meta.dirname;
const appFolder = join(built, '..', '..');
const closingTimeoutMs = 5000;
const machine = thisMachine();
const words = catalogues.en;
const { dataFolder, embedderFolder } = readMainOptions(process.argv);
const dataDir = dataFolder ?? defaultDataFolder(machine);
const log = createTextLog((line) => process.stderr.write(`${line}\n`));
const giveUp = createGiveUp({ app, dialog, words, log: console.error });

/** The menu: on macOS what its people expect for copying, pasting and quitting; elsewhere none. */
function setMenu(): void {
  const roles = ['appMenu', 'editMenu', 'windowMenu'] as const;
  Menu.setApplicationMenu(
    machine.platform === 'darwin' ? Menu.buildFromTemplate(roles.map((role) => ({ role }))) : null,
  );
}

async function raiseWalls(): Promise<void> {
  guardPermissions(session.defaultSession);
  blockNetwork(session.defaultSession);
  app.on('web-contents-created', (_event, contents) => confineContents(contents));
  setMenu();
  await closeWebRtc({ app, session: session.defaultSession });
}

function startBackend(): Promise<Backend> {
  return createBackend({
    dataDir,
    modelsDir: app.isPackaged ? join(process.resourcesPath, 'models') : join(appFolder, 'models'),
    embedderDir: embedderFolder ?? undefined,
    keeper: createKeychainKeeper({
      safeStorage,
      platform: machine.platform,
      path: `${keyFileOf(dataDir, machine)}chain`,
    }),
    launcher: createUtilityLauncher({ fork: utilityProcess.fork, pathOf: (entry) => join(built, `${entry}.js`) }),
    clock: systemClock,
    log,
    exportWords: words.memberExport,
  });
}

async function openWindow({ dispatcher }: Backend): Promise<void> {
  const window = new BrowserWindow(
    windowOptions({
      title: words.common.appName,
      preload: join(built, 'preload.cjs'),
      isPackaged: app.isPackaged,
    }),
  );
  serveIpc({ ipc: ipcMain, contents: window.webContents, dispatcher });
  window.once('ready-to-show', () => window.show());
  app.on('second-instance', () => bringToFront(window));
  holdPage(window.webContents, console.error);
  await loadPage(window);
}

async function start(): Promise<void> {
  await raiseWalls();
  serveApp(protocol, await readPageFiles(join(built, '..', 'renderer')));
  const backend = await startBackend();
  if (embedderFolder !== null) console.warn(words.web.ownEmbedder(embedderFolder));
  quitInTime({ app, close: backend.close, timeoutMs: closingTimeoutMs, log: console.error });
  lockWithSystem(powerMonitor, backend.lock);
  lockWithDesktop({ machine, lock: backend.lock, log });
  await openWindow(backend);
}

/** Everything that has to happen before Electron is ready, therefore without waiting for anything. */
function prepare(): void {
  const window = join(dataDir, 'window');
  try {
    mkdirSync(window, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new FamiliarError('windowFolderUnusable', {}, { cause });
  }
  app.setPath('userData', window);
  app.enableSandbox();
  registerAppScheme(protocol);
  app.on('window-all-closed', () => app.quit());
}

/** The switch for which a packed app does not start; null where there is none, and in an app that is not packed. */
function refusedSwitch(): string | null {
  return app.isPackaged ? findRefusedSwitch(process.argv, editionIn(appFolder), machine.platform) : null;
}

function startUnlessRefused(): void {
  const refused = refusedSwitch();
  if (refused !== null) {
    console.error(words.desktop.refusedSwitch(refused));
    app.exit(2);
    return;
  }
  prepare();
  if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
  else app.quit();
}

// In place of Electron's own box, which holds everything up.
process.on('uncaughtException', giveUp);
try {
  startUnlessRefused();
} catch (error) {
  void giveUp(error);
}
