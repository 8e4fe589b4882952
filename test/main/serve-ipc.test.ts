import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectElectronDouble, type Sender } from '../contract/electron-double.ts';
import { createEchoDispatcher } from '../fixtures/echo-dispatcher.ts';

const strangers: Readonly<Record<string, Sender>> = {
  'another window': { isForeignWindow: true },
  'a frame inside the page': { isSubframe: true },
  'a frame that is gone': { isGone: true },
  'an empty page': { url: '' },
  'a blank page': { url: 'about:blank' },
  'a page of another host': { url: 'app://evil/' },
  'a page whose host begins like ours': { url: 'app://familiar.evil/' },
  'a web page': { url: 'https://familiar/' },
  'a local file': { url: 'file:///index.html' },
};

for (const [who, sender] of Object.entries(strangers)) {
  test(`${who} is refused without reaching the gate`, async () => {
    const gate = createEchoDispatcher();
    const result = await connectElectronDouble(gate, sender).bridge.call('app.state', {});
    assert.ok(!result.ok && result.error.code === 'notAllowed');
    assert.deepEqual(gate.heard, []);
  });
}

test('our page is heard at every address within our origin', async () => {
  for (const url of ['app://familiar/', 'app://familiar/index.html', 'app://familiar/#/members']) {
    const gate = createEchoDispatcher();
    assert.ok((await connectElectronDouble(gate, { url }).bridge.call('app.state', {})).ok);
    assert.equal(gate.heard.length, 1);
  }
});

test('surplus arguments reach nobody', async () => {
  const gate = createEchoDispatcher();
  const call = connectElectronDouble(gate).bridge.call as (...args: unknown[]) => Promise<unknown>;
  await call('app.state', {}, 'surplus');
  assert.deepEqual(gate.heard, [{ name: 'app.state', input: {} }]);
});

test('after the end no event is sent', () => {
  const gate = createEchoDispatcher();
  const { bridge, disconnect } = connectElectronDouble(gate);
  const heard: unknown[] = [];
  bridge.subscribe('members.changed', (payload) => heard.push(payload));
  gate.publish({ name: 'members.changed', payload: {} });
  disconnect();
  gate.publish({ name: 'members.changed', payload: {} });
  assert.deepEqual(heard, [{}]);
});
