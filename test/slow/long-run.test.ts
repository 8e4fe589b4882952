import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { SignInView } from '#contract/calls/sign-in.ts';
import type { Result } from '#contract/result.ts';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../fixtures/embeddings.ts';
import { goodFace } from '../fixtures/scripted-engine.ts';
import { createTestBackend, frame, passphrase } from '../fixtures/test-backend.ts';
import { connectPage, enter, startWebHost } from '../fixtures/web-client.ts';
import { noisy } from '../fixtures/webcam-frame.ts';

/**
 * A day before the lock screen is run in so many frames; FAMILIAR_DAY_FRAMES=864000 is one for each tenth of a second.
 */
const frames = Number(process.env['FAMILIAR_DAY_FRAMES'] ?? 6000);
const dayMs = 24 * 3600_000;
/** What caches and SQLite's own memory may still take after the first third of the day. */
const growthMaxBytes = 12 * 1024 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

type Footprint = { readonly bytes: number; readonly handles: number; readonly files: number };

/**
 * What the process holds once garbage is gone: heap and buffers, sockets and timers, open files (where the system lists
 * them).
 */
async function footprint(): Promise<Footprint> {
  for (let i = 0; i < 3; i++) {
    await new Promise(setImmediate);
    collectGarbage();
  }
  const { heapUsed, external } = process.memoryUsage();
  const files = existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0;
  return { bytes: heapUsed + external, handles: process.getActiveResourcesInfo().length, files };
}

/** Who comes before the camera next: nobody, Ana, or a stranger. */
function visitor(random: () => number, ana: Float32Array): AnalysedFace[] {
  const who = random();
  if (who < 0.4) return [];
  return [goodFace(who < 0.7 ? embeddingAt(ana, 0.15, random) : randomEmbedding(random))];
}

test('a day at the lock screen leaves memory flat and no handle behind', async (t) => {
  const random = createRandom(24);
  const familiar = await createTestBackend(t);
  const { engine, clock } = familiar;
  const memberId = await familiar.setUp();
  const ana = randomEmbedding(random);
  engine.show(goodFace(ana));
  await familiar.call('samples.addPhoto', { memberId, photo: Uint8Array.of(1) });
  await familiar.call('session.lock', {});

  const host = await startWebHost(t, familiar.backend.dispatcher);
  const entry = await enter(host);
  const screen = connectPage(host, entry);
  t.after(() => screen.close());
  const ask = async <T>(name: string, input: unknown): Promise<T> => {
    const result = (await screen.call(name, input)) as Result<T>;
    assert.ok(result.ok, `${name}: ${JSON.stringify(result)}`);
    return result.value;
  };

  const seen = { matches: 0, refusals: 0 };
  let early: Footprint | null = null;
  for (let i = 0; i < frames; i++) {
    if (i % 40 === 0) {
      engine.show(...visitor(random, ana));
      await ask('signIn.begin', {});
    }
    clock.advance(Math.min(dayMs / frames, 200));
    const { state } = await ask<SignInView>('signIn.frame', noisy(frame));
    if (state === 'noMatch' || state === 'ambiguous') seen.refusals++;
    if (state === 'match' || state === 'lockedOut') {
      seen.matches += state === 'match' ? 1 : 0;
      if (state === 'lockedOut') await ask('session.passphrase', { passphrase });
      await ask('attempts.list', { limit: 20 });
      await ask('session.lock', {});
      clock.advance(dayMs / 100);
      engine.show();
      await ask('signIn.begin', {});
    }
    if (i === Math.floor(frames / 3)) early = await footprint();
  }
  const late = await footprint();
  assert.ok(seen.matches > 3 && seen.refusals > 3, JSON.stringify(seen));
  assert.ok(early !== null);
  assert.ok(late.bytes - early.bytes < growthMaxBytes, `${early.bytes} bytes grew to ${late.bytes}`);
  assert.ok(late.handles <= early.handles && late.files <= early.files + 1, JSON.stringify({ early, late }));
  t.diagnostic(
    `${frames} frames, ${seen.matches} sign-ins: ${((late.bytes - early.bytes) / 1e6).toFixed(1)} MB more, ${late.handles} handles, ${late.files} files`,
  );
});
