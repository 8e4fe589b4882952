import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { Tuning } from '#contract/calls/tuning.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { consent, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { drawTwins, separableTwins, type TwinLook } from '../../fixtures/twins.ts';
import { anyPhoto } from '../../fixtures/two-members.ts';

export type Twins = {
  readonly benId: number;
  readonly cleoId: number;
  readonly draw: ReturnType<typeof drawTwins>;
  readonly cleoSamples: readonly number[];
};

/** Ben and Cleo, twins in Ana's household, with so many samples each. */
export async function setUpTwins(familiar: TestBackend, count = 12, look: TwinLook = separableTwins): Promise<Twins> {
  const { call, engine } = familiar;
  await familiar.setUp();
  const { memberId: benId } = await call('members.add', { name: 'Ben', role: 'member', consent });
  const { memberId: cleoId } = await call('members.add', { name: 'Cleo', role: 'member', consent });
  const draw = drawTwins(look);
  const cleoSamples: number[] = [];
  for (let i = 0; i < count; i++) {
    const [ben, cleo] = draw();
    engine.show(goodFace(ben));
    await call('samples.addPhoto', { memberId: benId, photo: anyPhoto });
    engine.show(goodFace(cleo));
    cleoSamples.push((await call('samples.addPhoto', { memberId: cleoId, photo: anyPhoto })).sampleId);
  }
  return { benId, cleoId, draw, cleoSamples };
}

/** The same, with the tuning examined and switched on. */
export async function setUpTunedTwins(familiar: TestBackend, count?: number): Promise<Twins> {
  const twins = await setUpTwins(familiar, count);
  await familiar.call('tuning.examine', {});
  await familiar.call('tuning.switchOn', {});
  return twins;
}

/** Waits until nothing is examined any more, and what follows from it is done. */
export async function settled({ call }: TestBackend): Promise<Tuning> {
  while ((await call('tuning.status', {})).isExamining) await setImmediate();
  await setImmediate();
  return call('tuning.status', {});
}

/** Shows a face to the locked screen until something is decided. */
async function signInWith({ call, engine, clock }: TestBackend, face: Float32Array): Promise<string> {
  await call('session.lock', {});
  await call('signIn.begin', {});
  engine.show(goodFace(face));
  for (;;) {
    const view = await call('signIn.frame', frame);
    clock.advance(250);
    if (view.state !== 'looking') return view.state === 'match' ? view.name : view.state;
  }
}

/** What becomes of one attempt after the other; in between the owner gives the passphrase. */
export async function signInAll(familiar: TestBackend, faces: readonly Float32Array[]): Promise<string[]> {
  const outcomes: string[] = [];
  for (const face of faces) {
    outcomes.push(await signInWith(familiar, face));
    await familiar.call('session.lock', {}).catch(() => undefined);
    await familiar.call('session.passphrase', { passphrase });
  }
  return outcomes;
}

/** Locks the screen and lets Cleo sign in by face, with whatever picture it takes. */
export async function signInCleo(familiar: TestBackend, { draw }: Twins): Promise<void> {
  for (const [, face] of Array.from({ length: 40 }, draw)) {
    const isCleo = (await signInWith(familiar, face)) === 'Cleo';
    // Scripted faces show no signs of life, so an owner vouches for what she is about to change.
    await familiar.call(isCleo ? 'session.confirm' : 'session.passphrase', { passphrase });
    if (isCleo) return;
  }
  assert.fail('Cleo was never recognised');
}
