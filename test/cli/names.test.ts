import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { nameFault } from '#contract/names.ts';
import { en } from '#words/en/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { runFamiliar } from './run-familiar.ts';

test('init refuses names as the screens do, in the same words, and makes nothing', async (t) => {
  const home = tempDir(t);
  const [data, passphraseFile] = [join(home, 'data'), join(home, 'passphrase')];
  writeFileSync(passphraseFile, 'seven pears in a bowl\n');
  const given = ['--data', data, '--passphrase-file', passphraseFile];
  for (const name of ['\u200B', '\u202EraeB', 'A\nB', 'x'.repeat(61)]) {
    const { exitCode, stderr } = await runFamiliar(home, ['init', '--household', 'Lindens', '--owner', name, ...given]);
    const fault = nameFault(name);
    assert.equal(exitCode, 2);
    assert.equal(stderr, `${fault && failureWords(en, fault)}\n`);
    assert.equal(existsSync(data), false, JSON.stringify(name));
  }
});
