import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Result } from '#contract/result.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

/** The shell running under plain Node over a stub of Electron, with its page loaded. */
export type Shell = {
  readonly child: ChildProcess;
  readonly order: <T>(order: object) => Promise<T>;
  /** The value of a contract call made by the page; fails the test when it is refused. */
  readonly call: <T>(name: string, input: unknown) => Promise<T>;
};

const built = join(import.meta.dirname, '..', '..', 'dist', 'host', 'main.js');

type Place = {
  /** The program to run; the one that is built here when none is named. */
  readonly program?: string;
  /** The resources of a packaged app; without them the shell believes itself unpacked. */
  readonly resources?: string;
  /** Chromium's switches. */
  readonly switches?: readonly string[];
  /** What goes wrong with the window: it is closed while its page loads, cannot load, or does not close. */
  readonly window?: 'closed' | 'fails' | 'stays';
};

/** Starts the shell and does not wait. It is killed when the test ends. */
export function launchShell(
  test: TestContext,
  dataDir: string,
  home = tempDir(test),
  { program = built, resources, switches = [], window }: Place = {},
): ChildProcess {
  const child = fork(program, [...switches, '--data', dataDir], {
    serialization: 'advanced',
    execArgv: ['--import', new URL('./electron-stub/register.ts', import.meta.url).href],
    stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
    env: {
      ...process.env,
      HOME: home,
      XDG_STATE_HOME: home,
      ...(resources === undefined ? {} : { STUB_RESOURCES: resources }),
      ...(window === undefined ? {} : { STUB_WINDOW: window }),
    },
  });
  test.after(() => child.kill('SIGKILL'));
  return child;
}

/** Waits until the process is gone. Answers its exit code, null after a signal, and what it said meanwhile. */
export async function ending(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = await once(child, 'close');
  return { code, said: said.trim() };
}

/** Starts the shell and waits until its page is loaded. */
export async function startShell(
  test: TestContext,
  dataDir: string,
  home = tempDir(test),
  place: Place = {},
): Promise<Shell> {
  const child = launchShell(test, dataDir, home, place);
  child.stderr?.pipe(process.stderr, { end: false });
  let lastId = 0;
  const order = <T>(what: object): Promise<T> => {
    const id = ++lastId;
    return new Promise((resolve) => {
      const hear = (reply: { id?: number; value: T }): void => {
        if (reply.id !== id) return;
        child.off('message', hear);
        resolve(reply.value);
      };
      child.on('message', hear);
      child.send({ id, ...what });
    });
  };
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => assert.fail(`the shell ended with ${code}`)),
  ]);
  return {
    child,
    order,
    async call<T>(name: string, input: unknown) {
      const result = await order<Result<T>>({ verb: 'call', name, input });
      assert.ok(result.ok, JSON.stringify(result));
      return result.value;
    },
  };
}
