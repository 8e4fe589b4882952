import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';

/**
 * Stands for the module "electron" in a process that runs the built shell under plain Node. It does as little as the
 * shell needs, notes what the shell asks for in `steps`, and lets the parent process act as the page and the person.
 */
const resources = process.env['STUB_RESOURCES'];
/** What goes wrong with the window: it is closed while its page loads, cannot load, or does not close when it should. */
const trouble = process.env['STUB_WINDOW'];
Object.assign(process, { resourcesPath: resources });

const steps: string[] = [];
const handlers = new Map<string, (event: unknown, ...args: unknown[]) => unknown>();
const sent: { name: unknown; payload: unknown }[] = [];
let answerPage: ((request: Request) => Response | Promise<Response>) | null = null;

class Contents extends EventEmitter {
  setWindowOpenHandler = () => steps.push('confined');
  setWebRTCIPHandlingPolicy = (policy: string) => steps.push(`WebRTC ${policy}`);
  isDestroyed = () => false;
  send = (_channel: string, name: unknown, payload: unknown) => sent.push(structuredClone({ name, payload }));
}

const contents = new Contents();
const ready = Promise.withResolvers<void>();
setTimeout(() => {
  steps.push('ready');
  ready.resolve();
});

export const app = Object.assign(new EventEmitter(), {
  isPackaged: resources !== undefined,
  isReady: () => steps.includes('ready'),
  setPath: (name: string, path: string) => steps.push(`${name}: ${path}`),
  enableSandbox: () => steps.push('sandboxed'),
  requestSingleInstanceLock: () => true,
  getPreferredSystemLanguages: () => ['en-GB'],
  whenReady: () => ready.promise,
  quit(): void {
    isQuitting = true;
    app.emit('before-quit', {});
    for (const window of windows) window.close();
    if (windows.size === 0) endUnlessPrevented();
  },
  exit: (code: number) => process.exit(code),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());

function endUnlessPrevented(): void {
  let isPrevented = false;
  const preventDefault = (): void => {
    isPrevented = true;
  };
  app.emit('will-quit', { preventDefault });
  if (!isPrevented) process.exit(0);
}

const windows = new Set<BrowserWindow>();
let isQuitting = false;

export class BrowserWindow extends EventEmitter {
  webContents = contents;
  constructor(options: { webPreferences: { preload: string } }) {
    super();
    windows.add(this);
    steps.push(`window with ${options.webPreferences.preload}`);
    app.emit('web-contents-created', {}, contents);
  }
  isDestroyed = (): boolean => !windows.has(this);
  isMinimized = () => false;
  isMaximized = () => false;
  isFullScreen = () => false;
  getNormalBounds = () => workArea;
  close(): void {
    let isPrevented = false;
    const preventDefault = (): void => {
      isPrevented = true;
    };
    this.emit('close', { preventDefault });
    if (isPrevented || trouble === 'stays') return;
    // As Electron does it: what loads is ended first, the window is gone later.
    setImmediate(() => {
      if (!windows.delete(this)) return;
      this.emit('closed');
      if (windows.size > 0) return;
      if (isQuitting) endUnlessPrevented();
      else app.emit('window-all-closed');
    });
  }
  async loadURL(url: string): Promise<void> {
    steps.push(`load ${url}`);
    if (trouble === 'closed') this.close();
    if (trouble === 'closed' || trouble === 'fails') throw new Error(`ERR_FAILED (-2) loading '${url}'`);
    process.send?.({ loaded: true });
  }
}

function say(title: string, text: string): void {
  process.stderr.write(`${title}: ${text}\n`);
}

/** Nobody ever presses the button of a box. One kind holds everything up meanwhile, signals included. */
export const dialog = {
  showErrorBox(title: string, text: string): void {
    say(title, text);
    if (app.isReady()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
  showMessageBox({ message, detail }: { message: string; detail: string }): Promise<never> {
    say(message, detail);
    return Promise.withResolvers<never>().promise;
  },
};
export const ipcMain = {
  handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) => handlers.set(channel, handler),
};
export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false, themeSource: 'system' });
const workArea = { x: 0, y: 0, width: 1920, height: 1080 };
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => ({ id: 1, workArea }),
  getAllDisplays: () => [{ id: 1, workArea }],
});
export const globalShortcut = { register: () => true, unregister: () => undefined };
export class Notification extends EventEmitter {
  show = () => undefined;
  close = () => undefined;
}
export class Tray extends EventEmitter {
  setToolTip = () => undefined;
  setContextMenu = () => undefined;
}
export const Menu = { setApplicationMenu: () => undefined, buildFromTemplate: () => ({}) };
export const powerMonitor = new EventEmitter();
export const protocol = {
  registerSchemesAsPrivileged: ([{ scheme }]: [{ scheme: string }]) => steps.push(`scheme ${scheme}`),
  handle(_scheme: string, handler: typeof answerPage) {
    answerPage = handler;
  },
};
export const safeStorage = {
  getSelectedStorageBackend: () => 'gnome_libsecret',
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text: string) => Buffer.from(text).reverse(),
  decryptStringAsync: async (encrypted: Buffer) => ({
    result: Buffer.from(encrypted).reverse().toString(),
    shouldReEncrypt: false,
  }),
};
export const session = {
  defaultSession: {
    setPermissionRequestHandler: () => steps.push('permission requests guarded'),
    setPermissionCheckHandler: () => steps.push('permission checks guarded'),
    setDevicePermissionHandler: () => undefined,
    on: () => steps.push('downloads named'),
    webRequest: { onBeforeRequest: () => steps.push('network blocked') },
    setProxy: async ({ proxyRules }: { proxyRules: string }) => steps.push(`proxy ${proxyRules}`),
  },
};
export const utilityProcess = {
  fork(path: string) {
    const child = fork(path, {
      serialization: 'advanced',
      execArgv: ['--import', new URL('./parent-port.ts', import.meta.url).href],
    });
    return Object.assign(child, { postMessage: (message: never) => child.send(message) });
  },
};

type Order =
  | { id: number; verb: 'call'; name: string; input: unknown }
  | { id: number; verb: 'page'; url: string }
  | { id: number; verb: 'power'; event: string }
  | { id: number; verb: 'report' | 'quit' };

async function follow(order: Order): Promise<unknown> {
  if (order.verb === 'call') {
    const event = { sender: contents, senderFrame: { url: 'app://familiar/', parent: null } };
    return handlers.get('familiar:call')?.(event, order.name, order.input);
  }
  if (order.verb === 'page') {
    const response = await answerPage?.({ url: order.url, method: 'GET' } as Request);
    return {
      status: response?.status,
      policy: response?.headers.get('content-security-policy'),
      text: await response?.text(),
    };
  }
  if (order.verb === 'power') return powerMonitor.emit(order.event);
  if (order.verb === 'report') return { steps, sent };
  return app.quit();
}

process.on('message', async (order: Order) => process.send?.({ id: order.id, value: await follow(order) }));
