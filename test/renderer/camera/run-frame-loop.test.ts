import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFrameLoop } from '#renderer/camera/run-frame-loop.ts';

const frame = { width: 64, height: 64, data: new Uint8Array(64 * 64 * 4) };

const now = () => 0;

/** Lets everything that is due now happen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

test('takes no new frame while one is on its way', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { promise, resolve } = Promise.withResolvers<number>();
  let grabbed = 0;
  const stop = runFrameLoop({
    grab: async () => {
      grabbed += 1;
      return frame;
    },
    send: () => promise,
    now,
  });
  await settle();
  context.mock.timers.tick(10_000);
  await settle();
  assert.equal(grabbed, 1);
  resolve(60);
  await settle();
  context.mock.timers.tick(60);
  await settle();
  assert.equal(grabbed, 2);
  stop();
});

test('waits as long as it was told before the next frame', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  let sent = 0;
  const stop = runFrameLoop({
    grab: async () => frame,
    send: async () => {
      sent += 1;
      return 300;
    },
    now,
  });
  await settle();
  context.mock.timers.tick(299);
  await settle();
  assert.equal(sent, 1);
  context.mock.timers.tick(1);
  await settle();
  assert.equal(sent, 2);
  stop();
});

test('frames are evenly spaced, however long each was looked at; the newest follows one that took too long', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const looks = [20, 55, 5, 400, 40];
  const sentAt: number[] = [];
  let clock = 0;
  const pass = (ms: number) => {
    clock += ms;
    context.mock.timers.tick(ms);
  };
  const stop = runFrameLoop({
    grab: async () => frame,
    send: async () => {
      sentAt.push(clock);
      clock += looks[sentAt.length - 1] ?? 0;
      return 70;
    },
    now: () => clock,
  });
  for (let i = 0; i < 600; i++) {
    await settle();
    pass(1);
  }
  stop();
  assert.deepEqual(sentAt.slice(0, 6), [0, 70, 140, 210, 620, 690]);
});

test('looks again soon when the camera has no new frame, and sends nothing', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  let looks = 0;
  const stop = runFrameLoop({
    grab: async () => {
      looks += 1;
      return 30;
    },
    send: () => assert.fail('nothing to send'),
  });
  await settle();
  context.mock.timers.tick(30);
  await settle();
  assert.equal(looks, 2);
  stop();
});

test('sends nothing more once it is stopped, not even after an answer that was on its way', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { promise, resolve } = Promise.withResolvers<number>();
  let sent = 0;
  const stop = runFrameLoop({
    grab: async () => frame,
    send: () => {
      sent += 1;
      return promise;
    },
  });
  await settle();
  stop();
  resolve(10);
  await settle();
  context.mock.timers.tick(1000);
  await settle();
  assert.equal(sent, 1);
});

test('a picture that was being taken when it stopped is not sent', async () => {
  const { promise, resolve } = Promise.withResolvers<typeof frame>();
  const stop = runFrameLoop({ grab: () => promise, send: () => assert.fail('nothing may be sent') });
  stop();
  resolve(frame);
  await settle();
});

test('tells how long the camera had nothing new, since the frame before', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const waited: number[] = [];
  const grabs = [frame, 30, 30, frame, 30, frame];
  const stop = runFrameLoop({
    grab: async () => grabs.shift() ?? 1000,
    send: async (_, waitedMs) => {
      waited.push(waitedMs);
      return 60;
    },
    now,
  });
  for (let i = 0; i < 30; i++) {
    await settle();
    context.mock.timers.tick(10);
  }
  stop();
  assert.deepEqual(waited, [0, 60, 30]);
});
