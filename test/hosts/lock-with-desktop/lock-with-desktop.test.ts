import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createClient } from 'dbus-native';
import { lockWithDesktop } from '#hosts/lock-with-desktop/lock-with-desktop.ts';
import { type FakeLogind, startFakeLogind } from '../../fixtures/fake-logind.ts';
import { busObstacle, type MessageBus, startMessageBus } from '../../fixtures/message-bus.ts';
import { until } from '../../fixtures/until.ts';

const skip = busObstacle() ?? false;

type Listening = { readonly locks: string[]; readonly said: string[] };

/** What listens at a bus, which stands for the computer's and for the person's. */
function listenAt(t: TestContext, bus: MessageBus): Listening {
  const locks: string[] = [];
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const env = { DBUS_SYSTEM_BUS_ADDRESS: bus.address, DBUS_SESSION_BUS_ADDRESS: bus.address };
  const { close } = lockWithDesktop({
    machine: { platform: 'linux', home: '/', env },
    lock: (reason) => locks.push(reason),
    log: { info: () => undefined, warn: say, error: say },
    retry: { firstMs: 50, longestMs: 200 },
  });
  t.after(close);
  return { locks, said };
}

async function startBus(t: TestContext): Promise<MessageBus> {
  const bus = await startMessageBus();
  t.after(bus.stop);
  return bus;
}

async function startLogind(t: TestContext, bus: MessageBus, kind?: 'impostor'): Promise<FakeLogind> {
  const logind = await startFakeLogind(bus.socket, kind);
  t.after(logind.close);
  return logind;
}

/** Repeats what has to lock until it does, and forgets the locks. */
async function untilHeard(locks: string[], happen: () => void): Promise<void> {
  await until(() => {
    happen();
    return locks.length > 0;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  locks.length = 0;
}

/** A bus with a logind that is listened to. */
async function start(t: TestContext): Promise<Listening & { readonly bus: MessageBus; readonly logind: FakeLogind }> {
  const bus = await startBus(t);
  const logind = await startLogind(t, bus);
  const listening = listenAt(t, bus);
  await untilHeard(listening.locks, () => logind.lockSession());
  return { ...listening, bus, logind };
}

/** That nothing of what was told has locked: the next word, which does, brings the first lock. */
async function expectNoLock({ logind, locks }: Awaited<ReturnType<typeof start>>): Promise<void> {
  await logind.told();
  logind.sleep(true);
  await until(() => locks.length > 0);
  assert.equal(locks.length, 1);
  locks.length = 0;
}

const events: readonly { readonly what: string; readonly happen: (logind: FakeLogind) => void }[] = [
  { what: 'the computer goes to sleep', happen: (logind) => logind.sleep(true) },
  { what: 'the computer wakes up', happen: (logind) => logind.sleep(false) },
  { what: 'the session is told to lock', happen: (logind) => logind.lockSession() },
  { what: 'the screen has locked', happen: (logind) => logind.change({ LockedHint: true }) },
  { what: 'another user takes the screen', happen: (logind) => logind.change({ Active: false }) },
];

test('locks when logind tells that the desktop is left', { skip }, async (t) => {
  const { logind, locks } = await start(t);
  for (const { what, happen } of events) {
    happen(logind);
    await until(() => locks.length > 0, what);
    assert.deepEqual(locks, ['manual'], what);
    locks.length = 0;
  }
});

test('does not lock when somebody comes back, nor for the session of somebody else', { skip }, async (t) => {
  const started = await start(t);
  started.logind.change({ LockedHint: false, Active: true });
  started.logind.lockSession('c9');
  await expectNoLock(started);
});

test('believes nobody who only says to be logind', { skip }, async (t) => {
  const started = await start(t);
  const impostor = await startLogind(t, started.bus, 'impostor');
  for (const { happen } of events) happen(impostor);
  await impostor.told();
  await expectNoLock(started);
});

test('follows the person to the next session', { skip }, async (t) => {
  const started = await start(t);
  started.logind.moveTo('c3');
  await untilHeard(started.locks, () => started.logind.lockSession('c3'));
  started.logind.lockSession('c2');
  await expectNoLock(started);
});

test('locks at once when the screen was locked before anybody listened', { skip }, async (t) => {
  const bus = await startBus(t);
  const logind = await startLogind(t, bus);
  logind.change({ LockedHint: true });
  const { locks } = listenAt(t, bus);
  await until(() => locks.length > 0);
});

test('hears a logind that comes later than Familiar', { skip }, async (t) => {
  const bus = await startBus(t);
  const { locks, said } = listenAt(t, bus);
  const logind = await startLogind(t, bus);
  await untilHeard(locks, () => logind.lockSession());
  assert.deepEqual(said, []);
});

test('locks with the screen savers that tell of themselves on the session bus', { skip }, async (t) => {
  const started = await start(t);
  const { bus, locks } = started;
  const desktop = createClient({ socket: bus.socket });
  t.after(() => desktop.close());
  const tell = (name: string, isActive: boolean): void =>
    desktop.sendSignal('/ScreenSaver', name, 'ActiveChanged', 'b', [isActive]);
  await untilHeard(locks, () => tell('org.gnome.ScreenSaver', true));
  await untilHeard(locks, () => tell('org.freedesktop.ScreenSaver', true));
  tell('org.gnome.ScreenSaver', false);
  tell('org.example.ScreenSaver', true);
  tell('org.gnome.ScreenSaver', true);
  await until(() => locks.length > 0);
  assert.equal(locks.length, 1);
});

test('listens again when the bus has ended and come back, and says one line of each bus', { skip }, async (t) => {
  const { bus, locks, said, logind } = await start(t);
  await logind.close();
  await bus.stop();
  await until(() => said.length > 0);
  mkdirSync(dirname(bus.socket), { recursive: true });
  const next = await startMessageBus(bus.socket);
  t.after(next.stop);
  const back = await startLogind(t, next);
  await untilHeard(locks, () => back.sleep(true));
  assert.deepEqual(said.map((line) => line.split(':')[0]).sort(), [
    'The session bus cannot be listened to for now',
    'The system bus cannot be listened to for now',
  ]);
});

test('where the system has another way, and where there is no bus, nothing is listened to', (t) => {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const env = { DBUS_SYSTEM_BUS_ADDRESS: 'tcp:host=127.0.0.1,port=9', DBUS_SESSION_BUS_ADDRESS: 'autolaunch:' };
  for (const platform of ['darwin', 'win32', 'linux'] as const) {
    const machine = { platform, home: '/', env };
    const lock = (): void => assert.fail('locked');
    t.after(lockWithDesktop({ machine, lock, log: { info: say, warn: say, error: say } }).close);
  }
  assert.deepEqual(said, []);
});
