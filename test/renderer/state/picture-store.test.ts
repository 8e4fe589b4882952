import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Picture } from '#contract/calls/pictures.ts';
import type { Result } from '#contract/result.ts';
import { createPictureStore } from '#renderer/state/picture-store.ts';

const picture: Picture = { type: 'image/webp', bytes: new Uint8Array([1]) };

/** A store whose questions are answered by the test, in whatever order it likes. */
function scriptedStore(kept = 10, atOnce = 2) {
  const asked: number[] = [];
  const answers = new Map<number, (answer: Result<Picture>) => void>();
  const store = createPictureStore({
    kept,
    atOnce,
    load: ({ sampleId }) => {
      asked.push(sampleId);
      return new Promise((resolve) => answers.set(sampleId, resolve));
    },
  });
  const settle = async (sampleId: number, answer: Result<Picture> = { ok: true, value: picture }) => {
    answers.get(sampleId)?.(answer);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    store,
    asked,
    settle,
    want: (sampleId: number, listener: () => void = () => undefined) => store.want({ memberId: 1, sampleId }, listener),
  };
}

test('asks once for a picture that several show, and tells them all', async () => {
  const { store, asked, settle, want } = scriptedStore();
  let told = 0;
  want(7, () => told++);
  want(7, () => told++);
  assert.equal(store.peek(7).kind, 'loading');
  await settle(7);
  assert.deepEqual([asked, told, store.peek(7).kind], [[7], 2, 'ready']);
  want(7);
  assert.deepEqual(asked, [7]);
});

test('asks for what was wanted last as soon as there is room', async () => {
  const { asked, settle, want } = scriptedStore();
  for (const id of [1, 2, 3, 4]) want(id);
  assert.deepEqual(asked, [1, 2]);
  await settle(1);
  assert.deepEqual(asked, [1, 2, 4]);
});

test('never asks for what has been scrolled past before its turn came', async () => {
  const { asked, settle, want } = scriptedStore();
  want(1);
  want(2);
  const forget = want(3);
  forget();
  await settle(1);
  await settle(2);
  assert.deepEqual(asked, [1, 2]);
});

test('keeps so many pictures, and lets go of the one not looked at for longest', async () => {
  const { store, settle, want } = scriptedStore(2);
  for (const id of [1, 2]) {
    want(id);
    await settle(id);
  }
  want(1);
  want(3);
  await settle(3);
  assert.deepEqual(
    [1, 2, 3].map((id) => store.peek(id).kind),
    ['ready', 'loading', 'ready'],
  );
});

test('tells a failure, and asks again when the picture is wanted anew', async () => {
  const { store, asked, settle, want } = scriptedStore();
  const stop = want(5);
  await settle(5, { ok: false, error: { code: 'notFound', message: 'This picture is gone.' } });
  assert.equal(store.peek(5).kind, 'failed');
  stop();
  want(5);
  assert.deepEqual(asked, [5, 5]);
});
