import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CallInput, CallName, CallOutput } from '#contract/contract.ts';
import type { Result } from '#contract/result.ts';
import { FamiliarError } from '#contract/result.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { projectedEntry, projectedNet, writeCalibration, writeNet } from '../../fixtures/own-embedder.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { asPng, noisy, webcamFrame } from '../../fixtures/webcam-frame.ts';
import { passphrase, startBackend } from './updated-backend.ts';

async function start(t: TestContext, dataDir: string, embedderDir?: string) {
  const backend = await startBackend(dataDir, { embedderDir });
  t.after(() => backend.close());
  const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const answer = (await backend.dispatcher.call(name, input)) as Result<CallOutput<N>>;
    assert.ok(answer.ok, `${name} was refused: ${JSON.stringify(answer)}`);
    return answer.value;
  };
  return { backend, call };
}

type Started = Awaited<ReturnType<typeof start>>;
const consent = { by: 'self', version: 1 } as const;
const [men, others] = [await manFaces(), await otherFaces()];

async function signIn({ call }: Started, face: number, faces = men): Promise<string | null> {
  const frame = await webcamFrame([faces[face] ?? assert.fail()]);
  await call('signIn.begin', {});
  for (let i = 0; i < 12; i++) {
    const view = await call('signIn.frame', noisy({ ...frame, data: new Uint8Array(frame.data) }));
    if (view.state === 'match') return view.name;
  }
  return null;
}

/** Opens the household, waits until all its samples are embedded, and tries the door. */
async function check(started: Started): Promise<void> {
  const { call } = started;
  await call('session.passphrase', { passphrase });
  for (let i = 0; i < 600 && (await call('embedding.progress', {})).done < 7; i++) await sleep(50);
  assert.deepEqual(await call('embedding.progress', {}), { done: 7, total: 7, failed: 0 });
  await call('session.lock', {});
  assert.equal(await signIn(started, 9), 'Ben');
  await call('session.lock', {});
  assert.equal(await signIn(started, 3, others), null);
  await call('session.passphrase', { passphrase });
}

test('a household changes to a net of its own and back, and everybody is recognised each time', async (t) => {
  const folder = tempDir(t);
  const [dataDir, own] = [join(folder, 'data'), join(folder, 'own')];
  writeNet(own, projectedNet(), projectedEntry);
  await writeCalibration(own);

  const before = await start(t, dataDir);
  const { memberId } = await before.call('household.create', {
    householdName: 'Rose Cottage',
    ownerName: 'Ben',
    passphrase,
    protection: 'passphrase',
    consent,
  });
  await before.call('settings.set', { liveness: 'off' });
  const ana = await before.call('members.add', { name: 'Ana', role: 'member', consent });
  for (const [id, tile] of [
    ...men.slice(0, 6).map((face) => [memberId, face] as const),
    [ana.memberId, others[0]] as const,
  ]) {
    const photo = new Uint8Array(await asPng(await webcamFrame([tile ?? assert.fail()])));
    await before.call('samples.addPhoto', { memberId: id, photo });
  }
  await before.call('session.lock', {});
  await check(before);
  await before.backend.close();

  const changed = await start(t, dataDir, own);
  await check(changed);
  const samples = await changed.call('samples.list', { memberId });
  assert.ok(samples.length === 6 && samples.every(({ embedderIsCurrent, inUse }) => embedderIsCurrent && inUse));
  await changed.backend.close();

  const back = await start(t, dataDir);
  await check(back);
  await back.backend.close();

  writeFileSync(join(own, 'calibration.json'), '{}');
  await assert.rejects(
    startBackend(dataDir, { embedderDir: own }),
    (error: unknown) => error instanceof FamiliarError && error.reason === 'calibrationNotValid',
  );
  await (await start(t, dataDir)).backend.close();
});
