import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignInView } from '#contract/calls/sign-in.ts';
import type { Result } from '#contract/result.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { engineProcessesOf } from '../../fixtures/engine-processes.ts';
import { manFaces } from '../../fixtures/face-grid.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { asPng, noisy, webcamFrame } from '../../fixtures/webcam-frame.ts';
import { passphrase, startBackend } from '../embedding/updated-backend.ts';

const consent = { by: 'self', version: 1 } as const;
const skip = process.platform !== 'linux' && 'the engine is found by what Linux lists';

for (const signal of ['SIGABRT', 'SIGSEGV'] as const) {
  test(`${signal} in the engine amid a sign-in leaves its host alive, and the face signs in`, { skip }, async (t) => {
    const backend = await startBackend(tempDir(t), {});
    t.after(() => backend.close());
    const ask = backend.dispatcher.call;
    const call = async (name: string, input: unknown): Promise<unknown> => {
      const answer = (await ask(name, input)) as Result<unknown>;
      assert.ok(answer.ok, `${name} was refused: ${JSON.stringify(answer)}`);
      return answer.value;
    };
    const [first, second] = await Promise.all((await manFaces()).slice(0, 2).map((face) => webcamFrame([face])));
    const names = { householdName: 'Rose Cottage', ownerName: 'Ben' };
    const created = await call('household.create', { ...names, passphrase, protection: 'passphrase', consent });
    await call('settings.set', { liveness: 'off' });
    const { memberId } = created as { memberId: number };
    await call('samples.addPhoto', { memberId, photo: await asPng(first as RgbaImage) });
    await call('session.lock', {});
    await call('signIn.begin', {});

    const [engine, ...others] = engineProcessesOf(process.pid);
    assert.ok(engine !== undefined && others.length === 0);
    const lost = ask('signIn.frame', second);
    setImmediate(() => process.kill(engine, signal));
    const answer = (await lost) as Result<unknown>;
    assert.ok(!answer.ok && answer.error.code === 'engineDown', JSON.stringify(answer));
    const look = async () => (await call('signIn.frame', noisy(second as RgbaImage))) as SignInView;
    let view = await look();
    for (let i = 0; i < 10 && view.state !== 'match'; i++) view = await look();
    assert.equal(view.state, 'match');
    assert.notDeepEqual(engineProcessesOf(process.pid), [engine]);
  });
}
