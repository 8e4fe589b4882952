import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { EvaluateHost } from '../../../research/evaluate/evaluate-host.ts';
import { recordClip, recordingArguments, recordingScript } from '../../../research/evaluate/liveness/record-clip.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const host: EvaluateHost = {
  stdout: { write: () => true },
  stderr: process.stderr,
  modelsDir: '',
  calibrationFile: '',
  crowdFile: '',
  openEngine: () => Promise.reject(new Error('no engine is needed')),
  now: () => 0,
  args: [],
};

test('each system opens its camera in its own way, and never writes over a clip', () => {
  for (const [platform, format] of [
    ['linux', 'v4l2'],
    ['darwin', 'avfoundation'],
    ['win32', 'dshow'],
  ] as const) {
    const given = recordingArguments(platform, undefined, 'clip.mp4');
    assert.ok(given.includes(format) && given.includes('-n') && given.at(-1) === 'clip.mp4');
  }
  assert.ok(recordingArguments('linux', '/dev/video2', 'clip.mp4').includes('/dev/video2'));
});

test('standard can decide before the first action is asked for', () => {
  assert.ok((recordingScript[0]?.seconds ?? 0) > 5);
});

test('a name that leads out of the folder is refused, and nothing is written', async (t) => {
  const folder = tempDir(t);
  for (const options of [{ person: '../ana' }, { person: 'ana', attack: '/etc' }, { person: '' }, { person: '-ana' }]) {
    await assert.rejects(recordClip(host, folder, { ...options, agree: true }), { code: 'invalid' });
  }
  assert.deepEqual(readdirSync(folder), []);
});
