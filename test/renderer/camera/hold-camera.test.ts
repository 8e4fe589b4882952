import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { CameraState } from '#renderer/camera/camera-state.ts';
import { createCameraHold, holdTimes } from '#renderer/camera/hold-camera.ts';
import type { PictureNews } from '#renderer/camera/watch-pictures.ts';

/** A camera in the test's hands; each time it is opened it answers with the next of `answers`, then for ever with a stream. */
function hold(context: TestContext, answers: readonly (string | 'never')[] = []) {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const left = [...answers];
  const seen = { opened: 0, stopped: 0, states: [] as string[] };
  let tell: (news: PictureNews) => void = () => assert.fail('nobody watches');
  let end: () => void = () => assert.fail('nobody listens');
  const stop = createCameraHold(
    { chosen: null, isOnly: false },
    (next) => {
      const state = next as CameraState;
      const trouble =
        state.kind === 'running' ? (state.trouble ?? 'well') : state.kind === 'problem' ? state.problem : '';
      seen.states.push(`${state.kind}: ${trouble}`);
    },
    {
      open: async () => {
        seen.opened += 1;
        const answer = left.shift();
        if (answer === 'never') return new Promise<never>(() => undefined);
        if (answer !== undefined) throw new DOMException('', answer);
        const track = {
          addEventListener: (_: string, listener: () => void) => {
            end = listener;
          },
        };
        const stream = { getVideoTracks: () => [track] } as unknown as MediaStream;
        return { stream, deviceId: 'desk', cameras: [], isStandIn: false };
      },
      stop: () => {
        seen.stopped += 1;
      },
      watch: (_, onChange) => {
        tell = onChange;
        return () => undefined;
      },
      isAllowed: async () => true,
    },
  );
  const pass = async (ms: number): Promise<void> => {
    context.mock.timers.tick(ms);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    seen,
    stop,
    pass,
    tell: (trouble: PictureNews['trouble'], isAlive = true) => tell({ trouble, isAlive }),
    end: () => end(),
  };
}

test('a camera that stands still is started again by itself, and runs once it shows new pictures', async (context) => {
  const { seen, pass, tell } = hold(context);
  await pass(0);
  tell(null);
  tell('still');
  await pass(holdTimes.patienceMs);
  assert.deepEqual([seen.opened, seen.stopped], [1, 1]);
  await pass(holdTimes.againMs);
  assert.equal(seen.opened, 2);
  assert.equal(seen.states.at(-1), 'problem: still');
  tell(null, true);
  assert.deepEqual(seen.states, [
    'running: well',
    'running: well',
    'running: still',
    'problem: still',
    'running: well',
  ]);
});

test('one that comes to itself in time is left alone', async (context) => {
  const { seen, pass, tell } = hold(context);
  await pass(0);
  tell('still');
  await pass(holdTimes.patienceMs - 1);
  tell(null);
  await pass(60_000);
  assert.deepEqual([seen.opened, seen.stopped, seen.states.at(-1)], [1, 0, 'running: well']);
});

test('the tries grow rare, up to one in half a minute', async (context) => {
  const { seen, pass, tell } = hold(context);
  await pass(0);
  const pauses: number[] = [];
  for (let time = 0; time < 7; time++) {
    tell('still', false);
    await pass(holdTimes.patienceMs);
    const opened = seen.opened;
    let waited = 0;
    for (; seen.opened === opened; waited += 500) await pass(500);
    pauses.push(waited / 1000);
  }
  assert.deepEqual(pauses, [1.5, 3, 6, 12, 24, 30, 30]);
  tell(null);
  await pass(holdTimes.wellMs);
  tell('still');
  await pass(holdTimes.patienceMs);
  await pass(holdTimes.againMs);
  assert.equal(seen.opened, 9);
});

test('a camera in use or pulled out is tried again, and one that is forbidden is not', async (context) => {
  const { seen, pass, end } = hold(context, ['NotReadableError', 'NotReadableError']);
  await pass(0);
  await pass(1500);
  await pass(3000);
  assert.deepEqual(seen.states, ['problem: busy', 'problem: busy']);
  end();
  assert.equal(seen.states.at(-1), 'problem: busy');
  context.mock.timers.reset();
  const forbidden = hold(context, ['NotAllowedError']);
  await forbidden.pass(600_000);
  assert.deepEqual([forbidden.seen.opened, forbidden.seen.states], [1, ['problem: denied']]);
});

test('a camera that does not even answer stands still, too', async (context) => {
  const { seen, pass } = hold(context, ['never']);
  await pass(0);
  await pass(holdTimes.noAnswerMs);
  assert.deepEqual(seen.states, ['problem: still']);
});

test('whatever is under way ends with the hold', async (context) => {
  const { seen, pass, tell, stop } = hold(context);
  await pass(0);
  tell('still');
  stop();
  await pass(60_000);
  assert.deepEqual([seen.opened, seen.stopped], [1, 1]);
});
