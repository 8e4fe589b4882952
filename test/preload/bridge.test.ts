import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import type { IpcRendererEvent } from 'electron';
import { build } from 'vite';
import { createBridge } from '#preload/create-bridge.ts';

type Hear = (event: IpcRendererEvent, ...args: unknown[]) => void;

/** Electron's renderer side of the channel, played by hand. */
function playedIpc() {
  const listeners: { channel: string; hear: Hear }[] = [];
  const invoked: unknown[][] = [];
  const ipc = {
    invoke: async (...args: unknown[]) => invoked.push(args),
    on: (channel: string, hear: Hear) => listeners.push({ channel, hear }) as never,
    removeListener: (channel: string, hear: Hear) =>
      listeners.splice(
        listeners.findIndex((entry) => entry.channel === channel && entry.hear === hear),
        1,
      ) as never,
  };
  return { bridge: createBridge(ipc), listeners, invoked };
}

test('the page is given call and subscribe and nothing else', () => {
  assert.deepEqual(Object.keys(playedIpc().bridge), ['call', 'subscribe']);
});

test('a call takes the one channel, whatever its name', async () => {
  const { bridge, invoked } = playedIpc();
  await bridge.call('another:channel', { a: 1 });
  assert.deepEqual(invoked, [['familiar:call', 'another:channel', { a: 1 }]]);
});

test("a listener hears the payload alone, never Electron's event, and nothing after it unsubscribed", () => {
  const { bridge, listeners } = playedIpc();
  const heard: unknown[][] = [];
  const unsubscribe = bridge.subscribe('members.changed', (...args: unknown[]) => heard.push(args));
  listeners[0]?.hear({ sender: 'the sender' } as never, 'members.changed', { some: 'payload' }, 'surplus');
  listeners[0]?.hear({} as never, 'app.changed', {});
  assert.deepEqual(heard, [[{ some: 'payload' }]]);
  unsubscribe();
  assert.equal(listeners.length, 0);
});

test('it is built into one CommonJS file that needs Electron and nothing else', async () => {
  const root = resolve(import.meta.dirname, '../..');
  const built = await build({
    root,
    configFile: resolve(root, 'vite.host.config.ts'),
    mode: 'preload',
    build: { write: false },
  });
  assert.ok('output' in built);
  assert.deepEqual(
    built.output.map(({ fileName }) => fileName),
    ['preload.cjs'],
  );
  const [{ code }] = built.output;
  assert.deepEqual(
    [...code.matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name),
    ['"electron"'],
  );
  assert.doesNotMatch(code, /^\s*(import|export) /m);
});
