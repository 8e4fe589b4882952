import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkFile } from '../../../../scripts/check/electron/pinned-package.ts';
import { tempDir } from '../../../fixtures/temp-dir.ts';

const hashOf = (text: string): string => createHash('sha512').update(text).digest('base64');

test('takes the very archive that was pinned', async (t) => {
  const file = join(tempDir(t), 'runtime.tgz');
  writeFileSync(file, 'as tried');
  await checkFile(file, hashOf('as tried'));
});

test('refuses another archive, and names it', async (t) => {
  const file = join(tempDir(t), 'runtime.tgz');
  writeFileSync(file, 'something else');
  await assert.rejects(checkFile(file, hashOf('as tried')), /^Error: runtime\.tgz is not the file/);
});
