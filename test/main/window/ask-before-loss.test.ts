import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { type TestContext, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { quitInTime } from '#main/quit-in-time.ts';
import { askBeforeLoss } from '#main/window/ask-before-loss.ts';
import { en } from '#words/en/catalogue.ts';

const words = en.appWindow.unsaved;
const timeoutMs = 5000;

function prevented() {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

/** A window whose page holds something unsaved, and a person who answers the box when the test does. */
function windowWithChanges(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const done: string[] = [];
  const app = Object.assign(new EventEmitter(), {
    exit: () => done.push('exit'),
    quit() {
      done.push('quit');
      app.emit('before-quit');
      window.close();
    },
  });
  const webContents = Object.assign(new EventEmitter(), {
    reload() {
      done.push('reload');
      if (goes()) webContents.emit('did-navigate');
    },
  });
  function goes(): boolean {
    const event = prevented();
    webContents.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  }
  const window = Object.assign(new EventEmitter(), {
    webContents,
    close() {
      const event = prevented();
      window.emit('close', event);
      if (!event.defaultPrevented && goes()) done.push('closed');
    },
  });
  const answers: ((response: number) => void)[] = [];
  const quitting = quitInTime({
    app: app as never,
    close: async () => undefined,
    timeoutMs,
    log: (error) => assert.fail(String(error)),
  });
  askBeforeLoss({
    app,
    window: window as never,
    quitting,
    ask: ({ buttons = [] }) => {
      done.push(`asked: ${buttons.join(', ')}`);
      return new Promise((resolve) => answers.push((response) => resolve({ response })));
    },
    words: () => words,
    log: (error) => assert.fail(String(error)),
  });
  async function answer(button: string): Promise<void> {
    answers.shift()?.([words.stay, words.discard].indexOf(button));
    for (let i = 0; i < 4; i++) await turn();
  }
  return { app, window, webContents, quitting, done, answer };
}

const asked = `asked: ${words.stay}, ${words.discard}`;

test('closing a window with something unsaved asks, and closes it only when that is discarded', async (t) => {
  const { window, done, answer } = windowWithChanges(t);
  window.close();
  await answer(words.stay);
  assert.deepEqual(done, [asked]);
  window.close();
  await answer(words.discard);
  assert.deepEqual(done, [asked, asked, 'closed']);
});

test('quitting waits for the answer, and Familiar goes on when somebody stays', async (t) => {
  const { app, quitting, done, answer } = windowWithChanges(t);
  app.quit();
  t.mock.timers.tick(timeoutMs);
  await answer(words.stay);
  t.mock.timers.tick(timeoutMs);
  assert.deepEqual(done, ['quit', asked]);
  assert.equal(quitting.isUnderWay(), false);
  app.quit();
  await answer(words.discard);
  assert.deepEqual(done.slice(2), ['quit', asked, 'quit', 'closed']);
  t.mock.timers.tick(timeoutMs);
  assert.equal(done.at(-1), 'exit', 'what is stuck is ended in time again');
});

test('a second wish to quit, before there is an answer, ends Familiar in time', (t) => {
  const { app, done } = windowWithChanges(t);
  app.quit();
  app.quit();
  assert.deepEqual(done, ['quit', asked, 'quit']);
  t.mock.timers.tick(timeoutMs);
  assert.equal(done.at(-1), 'exit');
});

test('loading the page again asks, too, and the page that comes is asked for anew', async (t) => {
  const { webContents, window, done, answer } = windowWithChanges(t);
  window.once('close', (event) => event.preventDefault());
  window.close();
  await turn();
  webContents.reload();
  await answer(words.discard);
  assert.deepEqual(done, ['reload', asked, 'reload']);
  window.close();
  assert.equal(done.at(-1), asked);
});
