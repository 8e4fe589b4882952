import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type CallName, calls } from '#contract/contract.ts';
import { errorCodes } from '#contract/failures/reason.ts';
import type { Result } from '#contract/result.ts';
import type { Transport } from '#renderer/client/transport.ts';
import { en } from '#words/en/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import { ways } from '../transports.ts';
import { hostileTo } from './hostile-values.ts';
import { runs } from './runs.ts';
import { openStage, type Stage, sessionKinds } from './sessions.ts';
import { valuesOf } from './values-of.ts';

const names = Object.keys(calls) as CallName[];
const hostileInputs = new Map(names.map((name) => [name, hostileTo(calls[name].input, name)]));
const anyCall = fc.oneof(
  ...names.map((name) => fc.record({ name: fc.constant(name), input: valuesOf(calls[name].input, name) })),
);

/** What may be answered: one of the codes but `internal`, with a sentence and without a glimpse of the inside. */
function assertCivil(result: Result<unknown>, what: string): void {
  if (result.ok) return;
  const { code } = result.error;
  const message = failureWords(en, result.error);
  assert.ok(errorCodes.includes(code) && code !== 'internal', `${what}: ${code}`);
  assert.ok(message.length > 0 && message.length < 500, `${what}: ${message.slice(0, 600)}`);
  assert.doesNotMatch(message, /\n|\bat .+:\d+|[\\/]src[\\/]|node:internal|SQLITE/, what);
}

async function assertStillThere(stage: Stage, transport: Pick<Transport, 'call'>): Promise<void> {
  assert.ok((await transport.call('app.state', {})).ok);
  assert.deepEqual(stage.faults, []);
}

for (const kind of sessionKinds) {
  describe(`hostile input, ${kind}`, () => {
    test('is found invalid by every call and changes nothing', async (t) => {
      const stage = await openStage(t, kind);
      const before = await stage.call('app.state', {});
      for (const [name, inputs] of hostileInputs) {
        const check = fc.asyncProperty(inputs, async (input) => {
          const result = await stage.backend.dispatcher.call(name, input);
          assertCivil(result, name);
          assert.ok(!result.ok && result.error.code === 'invalid', name);
        });
        await fc.assert(check, runs(120));
      }
      assert.deepEqual(await stage.call('app.state', {}), before);
      await assertStillThere(stage, stage.backend.dispatcher);
    });

    test('in the right form but senseless is answered with a reason, whatever came before', async (t) => {
      const check = fc.asyncProperty(fc.array(anyCall, { minLength: 20, maxLength: 60 }), async (sequence) => {
        const stage = await openStage(t, kind);
        for (const { name, input } of sequence) {
          const result = await stage.backend.dispatcher.call(name, input);
          assert.deepEqual(stage.faults, []);
          assertCivil(result, name);
        }
        await stage.backend.close();
      });
      await fc.assert(check, { ...runs(5), endOnFailure: true });
    });
  });
}

for (const way of ways) {
  test(`hostile input ${way.name} is refused with a reason and the connection stays`, async (t) => {
    const stage = await openStage(t, 'the owner with a fresh passphrase');
    const transport = await way.connect(t, stage.backend.dispatcher);
    for (const [name, inputs] of hostileInputs) {
      const check = fc.asyncProperty(inputs, async (input) =>
        assertCivil(await transport.call(name, carriable(way.name, input)), name),
      );
      await fc.assert(check, runs(30));
    }
    await assertStillThere(stage, transport);
  });
}

/** What Electron cannot clone never leaves the page: its bridge rejects there. */
function carriable(way: string, input: unknown): unknown {
  if (!way.includes('Electron')) return input;
  try {
    return structuredClone(input);
  } catch {
    return null;
  }
}
