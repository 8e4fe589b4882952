import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { MenuItemConstructorOptions } from 'electron';
import { showTray, trayIcon } from '#main/desktop/show-tray.ts';
import { en } from '#words/en/catalogue.ts';
import { createTestBackend, passphrase } from '../../fixtures/test-backend.ts';
import { pseudoLanguage } from '../../words/pseudo-language.ts';

const words = en;
const { tray: said } = words.desktop;

/** A language in the test's hands. */
function createSpeaking() {
  let now = words;
  const hearers: (() => void)[] = [];
  return {
    words: () => now,
    onChange: (hear: () => void) => void hearers.push(hear),
    change(next: typeof words): void {
      now = next;
      for (const hear of hearers) hear();
    },
  };
}

test('the tray says who is signed in, locks, opens and quits, and follows the household', async (t) => {
  const familiar = await createTestBackend(t);
  const speech = createSpeaking();
  const tips: string[] = [];
  let menu: MenuItemConstructorOptions[] = [];
  const done: string[] = [];
  const actions = {
    open: () => done.push('open'),
    lock: () => familiar.backend.lock('manual'),
    quit: () => done.push('quit'),
  };
  const click = (label: string): void => (menu.find((item) => item.label === label) as { click: () => void }).click();
  const canLock = (): boolean | undefined => menu.find(({ label }) => label === said.lock)?.enabled;
  await showTray({
    tray: { on: () => undefined as never, setContextMenu: () => undefined, setToolTip: (tip) => void tips.push(tip) },
    menus: {
      buildFromTemplate(template) {
        menu = template;
        return {} as never;
      },
    },
    speech,
    dispatcher: familiar.backend.dispatcher,
    actions,
    platform: 'linux',
  });
  assert.equal(menu[0]?.label, said.state.firstRun);
  assert.equal(canLock(), false);

  await familiar.setUp();
  const [member] = await familiar.call('members.list', {});
  await familiar.call('members.rename', { memberId: member?.id ?? 0, name: 'Ana & Ben' });
  assert.equal(menu[0]?.label, 'Ana && Ben is signed in');
  assert.equal(tips.at(-1), 'Familiar: Ana & Ben is signed in');
  assert.equal(canLock(), true);
  click(said.lock);
  assert.equal(menu[0]?.label, said.state.locked);
  assert.equal(canLock(), false);
  await familiar.call('session.passphrase', { passphrase });
  assert.equal(canLock(), true);
  speech.change(pseudoLanguage(en));
  assert.equal(menu[0]?.label, '⟦Ana && Ben is signed in⟧');
  assert.equal(tips.at(-1), '⟦Familiar⟧: ⟦Ana & Ben is signed in⟧');
  speech.change(en);
  click(said.open);
  click(said.quit);
  assert.deepEqual(done, ['open', 'quit']);
});

test('each system finds its icon', () => {
  const icons = join(import.meta.dirname, '..', '..', '..', 'assets', 'icons');
  for (const platform of ['darwin', 'linux', 'win32'] as const)
    assert.ok(existsSync(trayIcon(icons, platform)), platform);
  assert.match(trayIcon(icons, 'darwin'), /Template\.png$/);
});
