import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppState } from '#contract/calls/app.ts';
import { failureOf, type Result } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import { createAppStore } from '#renderer/state/app-store.ts';

const sealed: AppState = {
  phase: 'sealed',
  passphrasePausedUntil: null,
  protection: 'passphrase',
  deviceObstacle: null,
};
const firstRun: AppState = { phase: 'firstRun', protections: [] };

/** A client whose answers are handed out by the test. */
function createScriptedClient() {
  const asked: ((answer: Result<AppState>) => void)[] = [];
  let tellState: (state: AppState) => void = () => undefined;
  let tellConnection: (state: 'connected' | 'lost') => void = () => undefined;
  const client = {
    call: () => new Promise((resolve) => asked.push(resolve)),
    subscribe: (_name: string, listener: (state: AppState) => void) => {
      tellState = listener;
      return () => {
        tellState = () => undefined;
      };
    },
    connection: () => 'connected',
    onConnection: (listener: typeof tellConnection) => {
      tellConnection = listener;
      return () => undefined;
    },
    close: () => undefined,
  } as unknown as FamiliarClient;
  return {
    client,
    asked,
    tellState: (state: AppState) => tellState(state),
    tellConnection: (state: 'connected' | 'lost') => tellConnection(state),
  };
}

const ok = (value: AppState): Result<AppState> => ({ ok: true, value });
const failed: Result<AppState> = { ok: false, error: failureOf('internal') };

test('knows the state once the host has answered', async () => {
  const { client, asked } = createScriptedClient();
  const store = createAppStore(client, () => undefined);
  const loaded = store.reload();
  assert.equal(store.get().kind, 'loading');
  asked[0]?.(ok(sealed));
  await loaded;
  assert.deepEqual(store.get(), { kind: 'known', app: sealed });
});

test('keeps an event that overtook the answer to a question asked before it', async () => {
  const { client, asked, tellState } = createScriptedClient();
  const store = createAppStore(client, () => undefined);
  const loaded = store.reload();
  tellState(sealed);
  asked[0]?.(ok(firstRun));
  await loaded;
  assert.deepEqual(store.get(), { kind: 'known', app: sealed });
});

test('says why it knows nothing, and keeps what it knows when a later question fails', async () => {
  const { client, asked, tellState } = createScriptedClient();
  const store = createAppStore(client, () => undefined);
  const first = store.reload();
  asked[0]?.(failed);
  await first;
  assert.deepEqual(store.get(), { kind: 'failed', failure: failed.ok ? null : failed.error });
  tellState(sealed);
  const second = store.reload();
  asked[1]?.(failed);
  await second;
  assert.deepEqual(store.get(), { kind: 'known', app: sealed });
});

test('knows nothing once the connection is lost, and asks again when it is back, since events were missed', async () => {
  const { client, asked, tellState, tellConnection } = createScriptedClient();
  const store = createAppStore(client, () => undefined);
  const overtaken = store.reload();
  tellState(sealed);
  tellConnection('lost');
  assert.equal(store.get().kind, 'loading');
  assert.equal(asked.length, 1);
  tellConnection('connected');
  assert.equal(asked.length, 2);
  asked[0]?.(failed);
  await overtaken;
  assert.equal(store.get().kind, 'loading');
});

test('tells the state before and the state now before the screens see it', () => {
  const { client, tellState } = createScriptedClient();
  const seen: unknown[] = [];
  const store = createAppStore(client, (before, now) => seen.push([before, now]));
  store.subscribe(() => seen.push('screens'));
  tellState(firstRun);
  tellState(sealed);
  assert.deepEqual(seen, [[null, firstRun], 'screens', [firstRun, sealed], 'screens']);
});

test('is silent once closed', () => {
  const { client, tellState } = createScriptedClient();
  const store = createAppStore(client, () => undefined);
  store.close();
  tellState(sealed);
  assert.equal(store.get().kind, 'loading');
});
