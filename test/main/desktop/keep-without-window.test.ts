import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { type DesktopSettings, defaultDesktopSettings } from '#contract/desktop.ts';
import { keepWithoutWindow } from '#main/desktop/keep-without-window.ts';
import { en } from '#words/en/catalogue.ts';

type Situation = {
  readonly onClose?: DesktopSettings['onClose'];
  readonly hasTray?: boolean;
  readonly isQuitting?: boolean;
  /** The button that is pressed, when somebody is asked. */
  readonly pressed?: number;
};

function createWindow({ onClose = null, hasTray = true, isQuitting = false, pressed }: Situation) {
  const done: string[] = [];
  const window = Object.assign(new EventEmitter(), { hide: () => done.push('hidden') });
  keepWithoutWindow({
    app: { quit: () => done.push('quit') },
    window: window as never,
    words: () => en.desktop.closing,
    settings: () => ({ ...defaultDesktopSettings, onClose }),
    hasTray: async () => hasTray,
    isQuitting: () => isQuitting,
    ask: async ({ buttons = [] }) => {
      assert.ok(pressed !== undefined, 'nobody is to be asked');
      done.push(`asked: ${buttons.join(', ')}`);
      return { response: pressed };
    },
    save: async (answer) => void done.push(`saved ${answer}`),
    log: (error) => done.push(String(error)),
  });
  return {
    done,
    async close(times = 1): Promise<boolean> {
      let isKept = false;
      for (let i = 0; i < times; i++) window.emit('close', { preventDefault: () => (isKept = true) });
      await turn();
      await turn();
      return isKept;
    },
  };
}

const asked = `asked: ${en.desktop.closing.keep}, ${en.desktop.closing.quit}`;

test('the first time a window is closed, a person says what closing does, and is asked once', async () => {
  const keeps = createWindow({ pressed: 0 });
  assert.equal(await keeps.close(2), true);
  assert.deepEqual(keeps.done, [asked, 'saved keep', 'hidden']);
  const quits = createWindow({ pressed: 1 });
  await quits.close();
  assert.deepEqual(quits.done, [asked, 'saved quit', 'quit']);
});

test('afterwards closing does what was said, and asks nobody', async () => {
  const keeps = createWindow({ onClose: 'keep' });
  assert.equal(await keeps.close(), true);
  assert.deepEqual(keeps.done, ['hidden']);
  const quits = createWindow({ onClose: 'quit' });
  assert.equal(await quits.close(), false);
  assert.deepEqual(quits.done, []);
});

test('where the desktop has no tray, closing ends Familiar, unless an owner has chosen otherwise', async () => {
  const usual = createWindow({ hasTray: false });
  await usual.close();
  assert.deepEqual(usual.done, ['quit']);
  const chosen = createWindow({ hasTray: false, onClose: 'keep' });
  await chosen.close();
  assert.deepEqual(chosen.done, ['hidden']);
});

test('while Familiar quits, its window closes', async () => {
  const { close, done } = createWindow({ onClose: 'keep', isQuitting: true });
  assert.equal(await close(), false);
  assert.deepEqual(done, []);
});
