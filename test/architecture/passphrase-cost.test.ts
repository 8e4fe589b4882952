import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from './planted-project.ts';

const sources = globSync('src/**/*.ts', { cwd: projectRoot }).map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(join(projectRoot, path), 'utf8'),
}));
const holding = (word: string): string[] =>
  sources
    .filter(({ text }) => text.includes(word))
    .map(({ path }) => path)
    .toSorted();

test('what a passphrase costs is named in storage alone', () => {
  const elsewhere = holding('passphraseCost').filter((path) => !path.startsWith('src/storage/'));
  assert.deepEqual(elsewhere, []);
  assert.ok(holding('passphraseCost').includes('src/storage/sqlite/open-vault.ts'));
});

test('no entry of a host names another derivation than the strong one', () => {
  for (const host of ['main', 'web', 'cli']) assert.ok(!holding('derivation').includes(`src/${host}/index.ts`), host);
  assert.deepEqual(
    holding('derivation').filter((path) => !path.startsWith('src/storage/')),
    ['src/cli/cli-context.ts', 'src/cli/household.ts', 'src/cli/run-cli.ts', 'src/web/start-host.ts'],
  );
});
