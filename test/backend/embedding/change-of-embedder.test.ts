import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { Backend } from '#backend/compose-backend.ts';
import type { CallInput, CallName, CallOutput } from '#contract/contract.ts';
import type { Result } from '#contract/result.ts';
import type { Recognition } from '#core/recognition/latent-space.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { asPng, noisy, webcamFrame } from '../../fixtures/webcam-frame.ts';
import { otherRecognition, shippedRecognition } from './other-embedder.ts';
import { passphrase, startBackend } from './updated-backend.ts';

type Call = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;

const callOf =
  ({ dispatcher }: Backend): Call =>
  async (name, input) => {
    const answer = (await dispatcher.call(name, input)) as Result<never>;
    assert.ok(answer.ok, `${name} was refused: ${JSON.stringify(answer)}`);
    return answer.value;
  };

const start = async (context: TestContext, dataDir: string, recognition: Recognition) => {
  const backend = await startBackend(dataDir, { recognition });
  context.after(() => backend.close());
  return { backend, call: callOf(backend) };
};

const consent = { by: 'self', version: 1 } as const;
const frameOf = (tile: RgbaImage | undefined): Promise<RgbaImage> => webcamFrame([tile ?? assert.fail()]);

/** Enrols a man with six pictures and a woman with one, under the embedder in force. */
async function enrol(context: TestContext, dataDir: string): Promise<{ readonly ana: number; readonly ben: number }> {
  const { backend, call } = await start(context, dataDir, shippedRecognition);
  const { memberId: ben } = await call('household.create', {
    householdName: 'Rose Cottage',
    ownerName: 'Ben',
    passphrase,
    protection: 'passphrase',
    consent,
  });
  await call('settings.set', { liveness: 'off' });
  const { memberId: ana } = await call('members.add', { name: 'Ana', role: 'member', consent });
  const add = async (memberId: number, tile: RgbaImage | undefined): Promise<void> => {
    await call('samples.addPhoto', { memberId, photo: new Uint8Array(await asPng(await frameOf(tile))) });
  };
  for (const tile of (await manFaces()).slice(0, 6)) await add(ben, tile);
  await add(ana, (await otherFaces())[0]);
  await backend.close();
  return { ana, ben };
}

/** Starts an updated Familiar in a process of its own and kills it after so many samples. */
async function killAfter(context: TestContext, dataDir: string, samples: number): Promise<number> {
  const program = join(import.meta.dirname, 'updated-child.ts');
  const child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'], timeout: 60_000 });
  context.after(() => child.kill('SIGKILL'));
  let done = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    done = Number(line.split(' ')[0]);
    if (done >= samples) break;
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  return done;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (await isSo()) return;
    await sleep(50);
  }
  assert.fail('it did not come to that within half a minute');
}

/** Who is let in before the camera with this face; null when nobody is after a few frames. */
async function signIn(call: Call, image: RgbaImage): Promise<string | null> {
  await call('signIn.begin', {});
  for (let i = 0; i < 12; i++) {
    const view = await call('signIn.frame', noisy({ ...image, data: new Uint8Array(image.data) }));
    if (view.state === 'match') return view.name;
  }
  return null;
}

test('after a change of embedder, and a kill in the middle, everybody is recognised from the pictures kept', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  const { ana, ben } = await enrol(context, dataDir);
  const done = await killAfter(context, dataDir, 3);

  const { backend, call } = await start(context, dataDir, otherRecognition);
  assert.deepEqual(await call('embedding.progress', {}), { done: 0, total: 0, failed: 0 });
  const told: number[] = [];
  backend.dispatcher.subscribe(({ name, payload }) => {
    if (name === 'embedding.changed') told.push(payload.done);
  });
  await call('session.passphrase', { passphrase });
  assert.ok((await call('embedding.progress', {})).done >= done);
  await until(async () => (await call('embedding.progress', {})).done === 7);
  assert.deepEqual(await call('embedding.progress', {}), { done: 7, total: 7, failed: 0 });
  assert.deepEqual(told, [...new Set([...told].sort((a, b) => a - b)), ...(told.at(-2) === 7 ? [7] : [])]);
  assert.ok((told[0] ?? 0) > done);
  for (const [memberId, count] of [
    [ben, 6],
    [ana, 1],
  ] as const) {
    const samples = await call('samples.list', { memberId });
    assert.equal(samples.length, count);
    assert.ok(samples.every(({ embedderIsCurrent, inUse }) => embedderIsCurrent && inUse));
  }
  await call('session.lock', {});
  assert.equal(await signIn(call, await frameOf((await manFaces())[9])), 'Ben');
  await call('session.lock', {});
  assert.equal(await signIn(call, await frameOf((await otherFaces())[3])), null);
});

test('a picture that is broken is kept, set aside and said; the others are embedded anew', async (context) => {
  const dataDir = join(tempDir(context), 'data');
  const { ben } = await enrol(context, dataDir);
  const file = new Database(join(dataDir, 'familiar.db'));
  file.exec(
    "UPDATE sample_pictures SET picture = x'0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20' WHERE sample_id = 2",
  );
  file.close();

  const { call } = await start(context, dataDir, otherRecognition);
  await call('session.passphrase', { passphrase });
  await until(async () => (await call('embedding.progress', {})).done === 6);
  await until(async () => (await call('embedding.progress', {})).total === 6);
  assert.deepEqual(await call('embedding.progress', {}), { done: 6, total: 6, failed: 1 });
  const samples = await call('samples.list', { memberId: ben });
  assert.deepEqual(
    samples.filter(({ inUse }) => !inUse).map(({ id, embedderIsCurrent }) => [id, embedderIsCurrent]),
    [[2, false]],
  );
  await call('session.lock', {});
  assert.equal(await signIn(call, await frameOf((await manFaces())[9])), 'Ben');
});
