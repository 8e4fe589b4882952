import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { Log } from '#core/ports/host.ts';
import { randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { consent, createTestBackend, createTestClock, frame, type TestBackend } from '../../fixtures/test-backend.ts';

/** A backend in one kind of session, and the faults it has logged. */
export type Stage = TestBackend & { readonly faults: readonly string[] };

const random = createRandom(77);
const mia = randomEmbedding(random);

async function withMember(familiar: TestBackend): Promise<void> {
  await familiar.setUp();
  const { memberId } = await familiar.call('members.add', { name: 'Mia', role: 'member', consent });
  familiar.engine.show(goodFace(mia));
  await familiar.call('samples.addPhoto', { memberId, photo: Uint8Array.of(1) });
}

async function signInByFace(familiar: TestBackend): Promise<void> {
  await familiar.call('session.lock', {});
  await familiar.call('signIn.begin', {});
  for (let i = 0; i < 100; i++) {
    familiar.clock.advance(100);
    if ((await familiar.call('signIn.frame', frame)).state === 'match') return;
  }
  assert.fail('Mia is not recognised');
}

const freshForMs = 10 * 60_000;

/** How to come into each kind of session from an empty data folder. */
const ways: Readonly<Record<string, (familiar: TestBackend) => Promise<void>>> = {
  'before the set-up': async () => undefined,
  locked: async (familiar) => {
    await withMember(familiar);
    await familiar.call('session.lock', {});
  },
  'a member signed in': async (familiar) => {
    await withMember(familiar);
    await signInByFace(familiar);
  },
  'the owner with a fresh passphrase': withMember,
  'the owner whose passphrase was a while ago': async (familiar) => {
    await withMember(familiar);
    for (let waited = 0; waited < freshForMs; waited += 60_000) {
      familiar.clock.advance(60_000);
      await familiar.call('session.touch', {});
    }
  },
};

export const sessionKinds = ['sealed', ...Object.keys(ways)];

/** Opens a fresh backend and leads it into a session of that kind. */
export async function openStage(test: TestContext, kind: string): Promise<Stage> {
  const faults: string[] = [];
  const note = (message: string, cause?: unknown) =>
    faults.push(`${message}: ${cause instanceof Error ? cause.stack : String(cause)}`);
  const log: Log = { info: () => undefined, warn: () => undefined, error: note };
  const options = { dataDir: tempDir(test), clock: createTestClock(), log };
  const familiar = await createTestBackend(test, options);
  await (ways[kind] ?? withMember)(familiar);
  if (kind !== 'sealed') return { ...familiar, faults };
  await familiar.backend.close();
  return { ...(await createTestBackend(test, options)), faults };
}
