import type { App, BrowserWindow, Dialog, GlobalShortcut, Menu, NativeTheme, Notification, Tray } from 'electron';
import type { Backend } from '#backend/compose-backend.ts';
import type { Machine } from '#hosts/folders.ts';
import type { Speech } from '../speech.ts';
import { createDesktopHost, type DesktopHost } from './desktop-host.ts';
import { keepWithoutWindow } from './keep-without-window.ts';
import { createLockShortcut } from './lock-shortcut.ts';
import { showTray, trayIcon } from './show-tray.ts';
import { type StartAtLogin, startAtLoginBySystem, startAtLoginOnLinux } from './start-at-login.ts';
import { createAttemptTeller } from './tell-attempts.ts';

type Parts = {
  readonly electron: {
    readonly app: Pick<App, 'on' | 'quit' | 'setLoginItemSettings' | 'setAppUserModelId'>;
    readonly dialog: Pick<Dialog, 'showMessageBox'>;
    readonly globalShortcut: Pick<GlobalShortcut, 'register' | 'unregister'>;
    readonly Menu: Pick<typeof Menu, 'buildFromTemplate'>;
    readonly Notification: typeof Notification;
    readonly nativeTheme: Pick<NativeTheme, 'themeSource'>;
    readonly Tray: typeof Tray;
  };
  readonly machine: Machine;
  readonly speech: Speech;
  readonly iconFolder: string;
  /** The program with its arguments, as the system is to start it. */
  readonly command: readonly string[];
  readonly hasTray: () => Promise<boolean>;
  readonly log: (error: unknown) => void;
};

/** What there is once Familiar runs. */
type Running = {
  readonly backend: Pick<Backend, 'dispatcher' | 'lock' | 'changeDesktop'>;
  readonly window: BrowserWindow;
  /** Shows the window and brings it to the front. */
  readonly open: () => void;
  readonly isQuitting: () => boolean;
};

/** Familiar's place on the desktop: what the backend asks of it, and what it does by itself once it runs. */
export type Desktop = { readonly host: DesktopHost; readonly begin: (running: Running) => Promise<void> };

function startAtLoginOn({ machine, electron, speech, command }: Parts): StartAtLogin {
  if (machine.platform !== 'linux') return startAtLoginBySystem(electron.app, command);
  const names = () => {
    const { common, desktop } = speech.words();
    return { name: common.appName, comment: desktop.loginEntry };
  };
  return startAtLoginOnLinux({ machine, command, names });
}

const isWayland = ({ platform, env }: Machine): boolean =>
  platform === 'linux' && (env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(env['WAYLAND_DISPLAY']));

/** The tray, the keys that lock, the start at login, the notifications, and going on without a window. */
export function createDesktop(parts: Parts): Desktop {
  const { electron, machine, speech, hasTray, log } = parts;
  const { app, dialog, globalShortcut, Menu, Notification, Tray } = electron;
  let running: Running | null = null;
  const lock = (): void => running?.backend.lock('manual');
  const open = (): void => running?.open();

  const host = createDesktopHost({
    theme: electron.nativeTheme,
    speech,
    startAtLogin: startAtLoginOn(parts),
    shortcut: createLockShortcut({ globalShortcut, isWayland: isWayland(machine), lock }),
    tell: createAttemptTeller({
      create: (options) => new Notification(options),
      words: () => speech.words().desktop.notifications,
      isInFront: () => running !== null && !running.window.isDestroyed() && running.window.isFocused(),
      open,
    }),
    hasTray,
    open,
  });

  return {
    host,
    async begin(now) {
      running = now;
      const { backend, window, isQuitting } = now;
      // The system's notifications on Windows go by the name of the installed app.
      if (machine.platform === 'win32') app.setAppUserModelId('app.familiar.desktop');
      app.on('activate', open);
      const save = (onClose: 'keep' | 'quit'): Promise<void> => backend.changeDesktop({ onClose });
      const words = () => speech.words().desktop.closing;
      const ask: Parameters<typeof keepWithoutWindow>[0]['ask'] = (question) => dialog.showMessageBox(window, question);
      const { settings } = host;
      keepWithoutWindow({ app, window, ask, words, settings, hasTray, isQuitting, save, log });
      const tray = new Tray(trayIcon(parts.iconFolder, machine.platform));
      const actions = { open, lock, quit: () => app.quit() };
      await showTray({
        tray,
        menus: Menu,
        speech,
        dispatcher: backend.dispatcher,
        actions,
        platform: machine.platform,
      });
    },
  };
}
