import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchAhead } from '#engine/client/launch-ahead.ts';
import { createScriptedLauncher } from './scripted-launcher.ts';

const idle = () => () => undefined;
const scripts = { 'engine-process': idle, 'probe-process': idle };

test('the engine that runs ahead goes to the first who asks; whatever else is asked for is launched anew', () => {
  const launcher = createScriptedLauncher(scripts);
  const { launch } = launchAhead(launcher);
  assert.equal(launcher.launched('engine-process'), 1);
  launch('probe-process');
  const first = launch('engine-process');
  assert.deepEqual([launcher.launched('probe-process'), launcher.launched('engine-process')], [1, 1]);
  assert.notEqual(launch('engine-process'), first);
  assert.equal(launcher.launched('engine-process'), 2);
});

test('an engine that nobody asked for is ended; one that is in use stays', () => {
  const launcher = createScriptedLauncher(scripts);
  launchAhead(launcher).close();
  assert.equal(launcher.alive(), 0);
  const { launch, close } = launchAhead(launcher);
  launch('engine-process');
  close();
  assert.equal(launcher.alive(), 1);
});
