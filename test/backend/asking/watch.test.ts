import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { PresenceEvent } from '#contract/asking.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInAs } from '../../fixtures/sign-in-as.ts';
import { createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { setUpTwoMembers } from '../../fixtures/two-members.ts';

const random = createRandom(77);
const [ana, ben, stranger] = [randomEmbedding(random), randomEmbedding(random), randomEmbedding(random)];
const hourMs = 3_600_000;

type Watched = TestBackend & { readonly events: PresenceEvent[]; readonly ends: { count: number } };

async function watched(t: TestContext): Promise<Watched> {
  const familiar = await createTestBackend(t);
  await setUpTwoMembers(familiar, ana, ben);
  await familiar.call('settings.set', { programsMayWatch: true, presenceLockSeconds: 30, idleTimeoutMinutes: 120 });
  const [events, ends]: [PresenceEvent[], { count: number }] = [[], { count: 0 }];
  const end = () => {
    ends.count += 1;
  };
  const stop = familiar.backend.asking.watch((event) => void events.push(event), end);
  t.after(stop ?? assert.fail('programs may watch'));
  return { ...familiar, events, ends };
}

/** Seconds of somebody, or of nobody, before the camera, a frame and a half a second. */
async function look({ call, clock, engine }: Watched, seconds: number, who: Float32Array | null): Promise<void> {
  for (let i = 0; i < seconds; i += 1.5) {
    engine.show(...(who === null ? [] : [goodFace(embeddingAt(who, 0.1, random))]));
    await call('presence.frame', frame);
    clock.advance(1500);
  }
}

/** A stranger before the lock screen, until they are refused. */
async function refuse(familiar: Watched): Promise<void> {
  const { call, clock, engine } = familiar;
  await call('signIn.begin', {});
  engine.show(goodFace(stranger));
  for (let i = 0; i < 12; i += 1) {
    const { state } = await call('signIn.frame', frame);
    clock.advance(250);
    if (state === 'noMatch') return;
  }
  assert.fail('the stranger was not refused');
}

const told = ({ events }: Watched): string[] =>
  events.map((event) => ('member' in event ? `${event.event} ${event.member}` : event.event));

test('a day of coming and going is told by names and times alone, each thing once', async (t) => {
  const familiar = await watched(t);
  const { call, clock, events } = familiar;
  const began = clock.now();
  for (let hour = 0; hour < 24; hour += 1) {
    const until = began + (hour + 1) * hourMs;
    await call('session.lock', {});
    await refuse(familiar);
    await signInAs(familiar, ben);
    await look(familiar, 6, ben);
    await look(familiar, 2, null);
    await look(familiar, 3, ben);
    await look(familiar, 10, null);
    await look(familiar, 3, ben);
    await call('session.lock', {});
    await call('session.passphrase', { passphrase });
    clock.advance(until - clock.now());
  }
  const hours = ['locked Ana', 'unknown', 'signedIn Ben', 'left Ben', 'came Ben', 'locked Ben', 'signedIn Ana'];
  assert.deepEqual(told(familiar), Array.from({ length: 24 }, () => hours).flat());
  const keys = new Set(events.flatMap((event) => Object.keys(event)));
  assert.deepEqual([...keys].sort(), ['at', 'event', 'member']);
  assert.ok(events.every(({ at }, i) => at >= (events[i - 1]?.at ?? began)));
});

test('who switches it off ends what is watched; nobody watches where it is off', async (t) => {
  const familiar = await watched(t);
  await familiar.call('settings.set', { programsMayWatch: false });
  await familiar.call('session.lock', {});
  assert.deepEqual([told(familiar), familiar.ends.count], [[], 1]);
  assert.equal(
    familiar.backend.asking.watch(() => assert.fail(), assert.fail),
    null,
  );
});

test('programs are heard while any of it is allowed', async (t) => {
  const familiar = await watched(t);
  const heard: boolean[] = [];
  t.after(familiar.backend.asking.follow((isAllowed) => void heard.push(isAllowed)));
  await familiar.call('settings.set', { programsMayConfirm: true });
  await familiar.call('settings.set', { programsMayWatch: false });
  await familiar.call('settings.set', { programsMayConfirm: false });
  assert.deepEqual(heard, [true, false]);
});
