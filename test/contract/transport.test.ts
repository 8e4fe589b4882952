import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import type { EngineStatus } from '#contract/calls/engine.ts';
import { failureOf } from '#contract/result.ts';
import { createEchoDispatcher } from '../fixtures/echo-dispatcher.ts';
import { sampleFailures } from '../fixtures/sample-failures.ts';
import { ways } from './transports.ts';

const engineStatus: EngineStatus = {
  state: 'ready',
  provider: 'CPU',
  reason: { why: 'onlyCpuTried' },
  probes: [],
  models: [],
};
const webcamFrameBytes = 640 * 480 * 4;

function bytes(length: number): Uint8Array {
  return new Uint8Array(randomBytes(length));
}

for (const way of ways) {
  describe(way.name, () => {
    test('carries the name and the input to the gate and the value back', async (t) => {
      const gate = createEchoDispatcher();
      const transport = await way.connect(t, gate);
      const input = {
        text: 'Grüße, 日本 \u{1F642}',
        list: [1, -2.5, 0],
        nested: { yes: true, nothing: null },
        empty: {},
      };
      assert.deepEqual(await transport.call('members.rename', input), { ok: true, value: input });
      assert.deepEqual(gate.heard, [{ name: 'members.rename', input }]);
    });

    test('carries a camera frame byte for byte, there and back', async (t) => {
      const gate = createEchoDispatcher();
      const transport = await way.connect(t, gate);
      const frame = { width: 640, height: 480, data: bytes(webcamFrameBytes) };
      const result = await transport.call('signIn.frame', frame);
      assert.ok(result.ok);
      const { data } = result.value as typeof frame;
      assert.ok(data instanceof Uint8Array && Buffer.from(data).equals(frame.data));
      assert.deepEqual(gate.heard, [{ name: 'signIn.frame', input: frame }]);
    });

    test('carries several byte fields, empty ones and parts of larger buffers without mixing them up', async (t) => {
      const transport = await way.connect(t, createEchoDispatcher());
      const whole = bytes(1000);
      const input = {
        first: whole.subarray(10, 20),
        none: new Uint8Array(0),
        list: [whole.subarray(990), { deep: whole.subarray(0, 1) }],
      };
      const result = await transport.call('x', input);
      assert.ok(result.ok);
      assert.deepEqual(result.value, {
        first: whole.slice(10, 20),
        none: new Uint8Array(0),
        list: [whole.slice(990), { deep: whole.slice(0, 1) }],
      });
    });

    test("carries pictures that a store read into Node's own buffers", async (t) => {
      const picture = Buffer.from(bytes(5000));
      const transport = await way.connect(
        t,
        createEchoDispatcher(() => ({ ok: true, value: { type: 'image/webp', bytes: picture } })),
      );
      const result = await transport.call('members.picture', { memberId: 1 });
      assert.ok(result.ok);
      const { bytes: received } = result.value as { bytes: Uint8Array };
      assert.ok(received instanceof Uint8Array && picture.equals(received));
    });

    test('carries every kind of failure as it is', async (t) => {
      const transport = await way.connect(
        t,
        createEchoDispatcher((name) => ({ ok: false, error: sampleFailures[Number(name)] ?? failureOf('internal') })),
      );
      for (const [index, failure] of sampleFailures.entries())
        assert.deepEqual(await transport.call(String(index), {}), { ok: false, error: failure });
    });

    test('answers each of many calls at once with its own answer', async (t) => {
      const transport = await way.connect(t, createEchoDispatcher());
      const answers = await Promise.all(
        Array.from({ length: 300 }, (_, index) => transport.call('samples.picture', { index })),
      );
      assert.deepEqual(
        answers,
        Array.from({ length: 300 }, (_, index) => ({ ok: true, value: { index } })),
      );
    });

    test('tells a subscriber the payload of its own event only, until it unsubscribes', async (t) => {
      const gate = createEchoDispatcher();
      const transport = await way.connect(t, gate);
      const heard: unknown[] = [];
      const unsubscribe = transport.subscribe('engine.changed', (payload) => heard.push(payload));
      await transport.call('a call and its answer make sure that the connection stands', {});

      gate.publish({ name: 'members.changed', payload: {} });
      gate.publish({ name: 'engine.changed', payload: engineStatus });
      await transport.call('whose answer comes after the events', {});
      assert.deepEqual(heard, [engineStatus]);

      unsubscribe();
      gate.publish({ name: 'engine.changed', payload: engineStatus });
      await transport.call('whose answer comes after the events', {});
      assert.equal(heard.length, 1);
    });

    test('tells every subscriber of an event', async (t) => {
      const gate = createEchoDispatcher();
      const transport = await way.connect(t, gate);
      const heard: string[] = [];
      transport.subscribe('members.changed', () => heard.push('first'));
      const unsubscribe = transport.subscribe('members.changed', () => heard.push('second'));
      unsubscribe();
      transport.subscribe('members.changed', () => heard.push('third'));
      await transport.call('x', {});
      gate.publish({ name: 'members.changed', payload: {} });
      await transport.call('x', {});
      assert.deepEqual(heard, ['first', 'third']);
    });
  });
}
