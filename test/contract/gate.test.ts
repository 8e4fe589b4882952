import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AppState } from '#contract/calls/app.ts';
import { limits } from '#contract/limits.ts';
import type { Result } from '#contract/result.ts';
import { consent, createTestBackend, frame, passphrase } from '../fixtures/test-backend.ts';
import { ways } from './transports.ts';

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'answered' : result.error.code;
}

function nest(depth: number): unknown {
  return depth === 0 ? {} : { in: nest(depth - 1) };
}

const hostileInputs: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  'a list': [],
  'a number': Number.NaN,
  'a huge text': 'x'.repeat(1_000_000),
  'surplus keys': { extra: 1 },
  'a prototype key': JSON.parse('{"__proto__":{"admin":true}}'),
  'a constructor key': { constructor: { prototype: {} } },
  'bytes where there are none': { memberId: new Uint8Array(8) },
  'a bare byte array': new Uint8Array(8),
  'deep nesting': nest(500),
  'a big number': { memberId: 2n ** 70n },
};

for (const way of ways) {
  describe(`the real gate ${way.name}`, () => {
    test('sets a household up, tells the screens, and answers for it', async (t) => {
      const { backend } = await createTestBackend(t);
      const transport = await way.connect(t, backend.dispatcher);
      const phases: string[] = [];
      transport.subscribe('app.changed', (state) => phases.push((state as AppState).phase));
      const input = { householdName: 'Rose Cottage', ownerName: 'Ana', passphrase, protection: 'passphrase', consent };
      assert.equal(codeOf(await transport.call('household.create', input)), 'answered');
      const state = (await transport.call('app.state', {})) as { ok: true; value: AppState };
      assert.equal(state.value.phase, 'signedIn');
      assert.equal(phases.at(-1), 'signedIn');
    });

    test('knows no call but those of the contract', async (t) => {
      const { backend } = await createTestBackend(t);
      const transport = await way.connect(t, backend.dispatcher);
      for (const name of ['nothing.here', '__proto__', 'constructor', 'toString', ''])
        assert.equal(codeOf(await transport.call(name, {})), 'unknownCall', name);
    });

    for (const [what, input] of Object.entries(hostileInputs)) {
      test(`finds ${what} invalid and goes on answering`, async (t) => {
        const { backend } = await createTestBackend(t);
        const transport = await way.connect(t, backend.dispatcher);
        for (const call of ['app.state', 'session.passphrase', 'members.remove', 'signIn.frame']) {
          assert.equal(codeOf(await transport.call(call, input)), 'invalid', call);
        }
        assert.equal(codeOf(await transport.call('app.state', {})), 'answered');
      });
    }

    test('refuses a photo above the limit and a message above what may be sent, and goes on answering', async (t) => {
      const { backend, setUp } = await createTestBackend(t);
      const memberId = await setUp();
      const transport = await way.connect(t, backend.dispatcher);
      for (const size of [limits.photoMaxBytes + 1, limits.messageMaxBytes + 1]) {
        assert.equal(
          codeOf(await transport.call('samples.addPhoto', { memberId, photo: new Uint8Array(size) })),
          'invalid',
        );
      }
      assert.equal(codeOf(await transport.call('app.state', {})), 'answered');
    });

    test('accepts the largest frame there may be', async (t) => {
      const { backend, setUp } = await createTestBackend(t);
      const memberId = await setUp();
      const transport = await way.connect(t, backend.dispatcher);
      const side = limits.frameMaxSidePx;
      await transport.call('enrolment.begin', { memberId });
      const result = await transport.call('enrolment.frame', {
        memberId,
        frame: { width: side, height: side, data: new Uint8Array(side * side * 4) },
      });
      assert.equal(codeOf(result), 'answered');
    });

    test('finds a frame invalid whose bytes do not fit its size', async (t) => {
      const { backend } = await createTestBackend(t);
      const transport = await way.connect(t, backend.dispatcher);
      assert.equal(codeOf(await transport.call('signIn.frame', { ...frame, width: 65 })), 'invalid');
      assert.equal(codeOf(await transport.call('signIn.frame', { ...frame, data: [...frame.data] })), 'invalid');
    });
  });
}
