import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  Tray,
  utilityProcess,
} from 'electron';
import type { Backend } from '#backend/compose-backend.ts';
import { createBackend } from '#backend/create-backend.ts';
import type { Dispatcher } from '#contract/dispatcher.ts';
import { FamiliarError } from '#contract/result.ts';
import { keepListening } from '#hosts/asking/keep-listening.ts';
import { defaultDataFolder, keyFilesOf, thisMachine } from '#hosts/folders.ts';
import { createKeyFileKeeper } from '#hosts/key-file-keeper.ts';
import { lockWithDesktop } from '#hosts/lock-with-desktop/lock-with-desktop.ts';
import { readPageFiles } from '#hosts/page-files.ts';
import { keepFilesPrivate } from '#hosts/private-files.ts';
import { preparePrivateFolder } from '#hosts/private-folder.ts';
import { systemClock } from '#hosts/system-clock.ts';
import { createTextLog } from '#hosts/text-log.ts';
import { localeFor } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';
import { answerInThread } from './answer-in-thread.ts';
import { isForTerminal } from './answer-terminal.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { blockNetwork } from './block-network.ts';
import { closeWebRtc } from './close-webrtc.ts';
import { confineContents } from './confine-contents.ts';
import { createDesktop, type Desktop } from './desktop/create-desktop.ts';
import { hasTray } from './desktop/has-tray.ts';
import { gateToCome } from './gate-to-come.ts';
import { createGiveUp } from './give-up.ts';
import { guardPermissions } from './guard-permissions.ts';
import { createKeychainKeeper } from './keychain-keeper.ts';
import { lockWithSystem } from './lock-with-system.ts';
import { readMainOptions } from './main-options.ts';
import { bringToFront, holdPage, loadPage } from './main-window.ts';
import { type Quitting, quitInTime } from './quit-in-time.ts';
import { editionIn, findRefusedSwitch } from './refused-switches.ts';
import { serveIpc } from './serve-ipc.ts';
import { createSpeech } from './speech.ts';
import { startedProgram } from './started-program.ts';
import { createUtilityLauncher } from './utility-launcher.ts';
import { appMenu } from './window/app-menu.ts';
import { askBeforeLoss } from './window/ask-before-loss.ts';
import { nameDownloads } from './window/name-downloads.ts';
import { type OpenedWindow, openInPlace } from './window/open-in-place.ts';
import { followTheme, windowLook } from './window/window-look.ts';
import { windowOptions } from './window-options.ts';

// Built, this file is dist/host/main.js.
const built = import.meta.dirname;
const appFolder = join(built, '..', '..');
const closingTimeoutMs = 5000;
const machine = thisMachine();
const preferred = (): readonly string[] => app.getPreferredSystemLanguages();
const { dataFolder, embedderFolder, isAtLogin } = readMainOptions(process.argv);
const dataDir = dataFolder ?? defaultDataFolder(machine);
const log = createTextLog((line) => process.stderr.write(`${line}\n`));
/** What Electron keeps for the window, and where it was. */
const windowFolder = join(dataDir, 'window');
const iconFolder = app.isPackaged ? join(process.resourcesPath, 'icons') : join(appFolder, 'assets', 'icons');
const speech = createSpeech({ preferred, load: loadCatalogue, log: console.error });
const { words } = speech;
const giveUp = createGiveUp({ app, dialog, words: () => speech.settled().then(words), log: console.error });

function setMenu(): void {
  const { platform } = machine;
  const { appWindow, common } = words();
  const options = { words: appWindow.menu, appName: common.appName, platform, isPackaged: app.isPackaged };
  Menu.setApplicationMenu(Menu.buildFromTemplate(appMenu(options)));
}

async function raiseWalls(): Promise<void> {
  guardPermissions(session.defaultSession);
  blockNetwork(session.defaultSession);
  nameDownloads({ session: session.defaultSession, app, dialog, words: () => words().appWindow.save });
  app.on('web-contents-created', (_event, contents) => confineContents(contents));
  setMenu();
  speech.onChange(setMenu);
  await closeWebRtc({ app, session: session.defaultSession });
}

function startDesktop(): Desktop {
  const folder = dataFolder === null ? [] : ['--data', dataFolder];
  return createDesktop({
    electron: { app, dialog, globalShortcut, Menu, Notification, nativeTheme, Tray },
    machine,
    speech,
    iconFolder,
    command: [process.execPath, ...(app.isPackaged ? [] : [join(built, 'main.js')]), ...folder],
    hasTray: () => hasTray(machine),
    log: console.error,
  });
}

function startBackend({ host }: Desktop): Promise<Backend> {
  const keyFiles = keyFilesOf(dataDir, machine);
  return createBackend({
    desktop: host,
    // Run from its sources it has developer tools, by which anybody at the keyboard can script the page.
    framesFrom: app.isPackaged ? 'desktopApp' : 'anywhere',
    dataDir,
    modelsDir: app.isPackaged ? join(process.resourcesPath, 'models') : join(appFolder, 'models'),
    embedderDir: embedderFolder ?? undefined,
    keepers: {
      keychain: createKeychainKeeper({ safeStorage, platform: machine.platform, path: keyFiles.keychain }),
      keyFile: createKeyFileKeeper({ path: keyFiles.keyFile }),
    },
    launcher: createUtilityLauncher({ fork: utilityProcess.fork, pathOf: (entry) => join(built, `${entry}.js`) }),
    clock: systemClock,
    log,
    exportWords: async (language) => (await loadCatalogue(localeFor(preferred(), language))).memberExport,
  });
}

/** The window where it was before, not shown yet. */
function createWindow(isHidden: boolean): OpenedWindow<BrowserWindow> {
  const { platform } = machine;
  // Elsewhere the program brings its icon along.
  const icon = platform === 'linux' ? { icon: join(iconFolder, 'png', '256x256.png') } : {};
  // A page that is told that it is hidden uses no camera; one that is to be seen draws itself first.
  const appearance = { ...windowLook(nativeTheme, platform), ...icon, paintWhenInitiallyHidden: !isHidden };
  const page = { title: words().common.appName, preload: join(built, 'preload.cjs'), isPackaged: app.isPackaged };
  const opened = openInPlace({
    screen,
    path: join(windowFolder, 'place.json'),
    log: console.error,
    create: (bounds) => new BrowserWindow(windowOptions({ ...page, look: { ...bounds, ...appearance } })),
  });
  followTheme({ theme: nativeTheme, platform, window: opened.window });
  return opened;
}

function isLogin(): boolean {
  return isAtLogin || (machine.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin);
}

/** Whether the window stays hidden after a login: somebody wants it so, and can reach it in the tray. */
async function staysHidden({ host }: Desktop): Promise<boolean> {
  return host.settings().atLogin === 'hidden' && (await hasTray(machine));
}

/** What there is before the window: a backend that opens, the gate that waits for it, and the desktop. */
type Beginning = {
  readonly opening: Promise<Backend>;
  readonly dispatcher: Dispatcher;
  readonly desktop: Desktop;
  readonly quitting: Quitting;
};

/** The window, and what brings it to the front. */
type ShownWindow = { readonly window: BrowserWindow; readonly open: () => void };

/** Makes the window, which is shown when it has drawn itself. At login the settings decide whether it stays hidden. */
async function prepareWindow({ opening, dispatcher, desktop, quitting }: Beginning): Promise<ShownWindow> {
  const [files] = await Promise.all([readPageFiles(join(built, '..', 'renderer')), raiseWalls()]);
  serveApp(protocol, files);
  const isHidden = isLogin() && (await opening.then(() => staysHidden(desktop)));
  const { window, show } = createWindow(isHidden);
  let showFirst = isHidden ? show : null;
  const open = (): void => {
    showFirst?.();
    showFirst = null;
    bringToFront(window);
  };
  serveIpc({ ipc: ipcMain, contents: window.webContents, dispatcher });
  if (!isHidden) window.once('ready-to-show', show);
  app.on('second-instance', open);
  holdPage(window.webContents, console.error);
  askBeforeLoss({
    app,
    window,
    quitting,
    ask: (question) => dialog.showMessageBox(window, question),
    words: () => words().appWindow.unsaved,
    log: console.error,
  });
  return { window, open };
}

/** What Familiar does on the desktop once its backend is open; nothing where its window was closed before. */
async function begin({ opening, desktop, quitting }: Beginning, shown: ShownWindow): Promise<void> {
  const backend = await opening;
  if (embedderFolder !== null) console.warn(words().web.ownEmbedder(embedderFolder));
  lockWithSystem(powerMonitor, backend.lock);
  lockWithDesktop({ machine, lock: backend.lock, log });
  if (!shown.window.isDestroyed()) await desktop.begin({ backend, isQuitting: quitting.isUnderWay, ...shown });
}

async function start(): Promise<void> {
  const desktop = startDesktop();
  const opening = startBackend(desktop);
  const listening = opening.then((backend) => keepListening({ machine, log, ...backend.asking }));
  const close = (): Promise<void> =>
    Promise.all([opening, listening]).then(
      // The program that waits is told that Familiar closes, before its connection ends.
      ([backend, { close: stopListening }]) => backend.close().then(stopListening),
      () => undefined,
    );
  const quitting = quitInTime({ app, close, timeoutMs: closingTimeoutMs, log: console.error });
  const beginning = { opening, dispatcher: gateToCome(opening), desktop, quitting };
  const shown = await prepareWindow(beginning);
  await Promise.all([loadPage(shown.window), begin(beginning, shown)]);
}

/** Everything that has to happen before Electron is ready, therefore without waiting for anything. */
function prepare(): void {
  try {
    for (const folder of [dataDir, windowFolder]) preparePrivateFolder(folder, log);
  } catch (cause) {
    if (cause instanceof FamiliarError) throw cause;
    throw new FamiliarError('windowFolderUnusable', {}, { cause });
  }
  // Nothing is drawn by GTK's OpenGL; on Linux it would load a whole driver into this process at every start.
  process.env['GDK_GL'] ??= 'disable';
  app.setPath('userData', windowFolder);
  app.enableSandbox();
  registerAppScheme(protocol);
  app.on('window-all-closed', () => app.quit());
}

/** The switch for which a packed app does not start; null where there is none, and in an app that is not packed. */
function refusedSwitch(): string | null {
  return app.isPackaged ? findRefusedSwitch(process.argv, editionIn(appFolder), machine.platform) : null;
}

/** Answers somebody in a terminal. Returns the exit code. */
function answer(args: readonly string[]): number {
  const program = startedProgram(process.execPath, machine.env);
  return answerInThread({ args, command: [program, ...(app.isPackaged ? [] : [join(built, 'main.js')])] });
}

function startUnlessRefused(): void {
  const refused = refusedSwitch();
  if (refused !== null) {
    console.error(words().desktop.refusedSwitch(refused));
    app.exit(2);
    return;
  }
  const args = process.argv.slice(app.isPackaged ? 1 : 2);
  if (isForTerminal(args)) {
    app.exit(answer(args));
    return;
  }
  prepare();
  if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
  else app.quit();
}

keepFilesPrivate();
// In place of Electron's own box, which holds everything up.
process.on('uncaughtException', giveUp);
try {
  startUnlessRefused();
} catch (error) {
  void giveUp(error);
}
