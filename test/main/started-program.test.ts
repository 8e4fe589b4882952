import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startedProgram } from '#main/started-program.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

const image = '/srv/ana/Familiar.AppImage';

test('a program that runs out of an AppImage is started by that image, and no other by it', (t) => {
  const folder = realpathSync(tempDir(t));
  mkdirSync(join(folder, 'mount'));
  symlinkSync(join(folder, 'mount'), join(folder, 'link'));
  const program = join(folder, 'mount', 'familiar');
  const by = (env: NodeJS.ProcessEnv, path = program) => startedProgram(path, env);
  assert.equal(by({}), program);
  assert.equal(by({ APPIMAGE: image, APPDIR: join(folder, 'mount') }), image);
  assert.equal(by({ APPIMAGE: image, APPDIR: join(folder, 'link') }), image);
  assert.equal(by({ APPDIR: join(folder, 'mount') }), program);
  // A terminal that another AppImage opened hands its variables to all that is started in it.
  const others = { APPIMAGE: '/srv/ana/Editor.AppImage', APPDIR: join(folder, 'mount') };
  assert.equal(by(others, '/opt/Familiar/familiar'), '/opt/Familiar/familiar');
  assert.equal(by({ APPIMAGE: image }, '/opt/Familiar/familiar'), '/opt/Familiar/familiar');
  assert.equal(by(others, join(folder, 'mounted', 'familiar')), join(folder, 'mounted', 'familiar'));
});
