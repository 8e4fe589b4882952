import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLatestFirst } from '#renderer/state/latest-first.ts';

/** Questions that the test ends in whatever order it likes; two run together. */
function scriptedQueue() {
  const inTurn = createLatestFirst(2);
  const asked: number[] = [];
  const ends = new Map<number, (ending: Promise<number>) => void>();
  return {
    asked,
    want(id: number, signal = new AbortController().signal): Promise<number> {
      const work = () => {
        asked.push(id);
        return new Promise<number>((resolve) => ends.set(id, resolve));
      };
      return inTurn(work, signal);
    },
    async end(id: number, ending = Promise.resolve(id)): Promise<void> {
      ends.get(id)?.(ending);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

test('asks for what was wanted last as soon as there is room', async () => {
  const { asked, want, end } = scriptedQueue();
  for (const id of [1, 2, 3, 4]) void want(id);
  assert.deepEqual(asked, [1, 2]);
  await end(1);
  assert.deepEqual(asked, [1, 2, 4]);
});

test('never asks for what has been scrolled past before its turn came', async () => {
  const { asked, want, end } = scriptedQueue();
  const past = new AbortController();
  void want(1);
  void want(2);
  const third = want(3, past.signal);
  past.abort();
  await assert.rejects(third, { name: 'AbortError' });
  await end(1);
  await end(2);
  assert.deepEqual(asked, [1, 2]);
});

test('makes room when a question ends badly, and hands on why', async () => {
  const { asked, want, end } = scriptedQueue();
  const first = want(1);
  void want(2);
  void want(3);
  const isRefused = assert.rejects(first, /gone/);
  await end(1, Promise.reject(new Error('gone')));
  await isRefused;
  assert.deepEqual(asked, [1, 2, 3]);
});
