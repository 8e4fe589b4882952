import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';

/**
 * Stands for the module "electron" in a process that runs the built shell under plain Node. It does as little as the
 * shell needs, notes what the shell asks for in `steps`, and lets the parent process act as the page and the person.
 */
const resources = process.env['STUB_RESOURCES'];
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
  setPath: (name: string, path: string) => steps.push(`${name}: ${path}`),
  enableSandbox: () => steps.push('sandboxed'),
  requestSingleInstanceLock: () => true,
  whenReady: () => ready.promise,
  quit: () => app.emit('will-quit', { preventDefault: () => undefined }),
  exit: (code: number) => process.exit(code),
});

export class BrowserWindow extends EventEmitter {
  webContents = contents;
  constructor(options: { webPreferences: { preload: string } }) {
    super();
    steps.push(`window with ${options.webPreferences.preload}`);
    app.emit('web-contents-created', {}, contents);
  }
  async loadURL(url: string): Promise<void> {
    steps.push(`load ${url}`);
    process.send?.({ loaded: true });
  }
}

export const dialog = { showErrorBox: (title: string, text: string) => process.stderr.write(`${title}: ${text}\n`) };
export const ipcMain = {
  handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) => handlers.set(channel, handler),
};
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
