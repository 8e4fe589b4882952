import assert from 'node:assert/strict';
import {
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import Database from 'better-sqlite3';
import { checkModels } from '#cli/doctor/check-engine.ts';
import { checkHousehold } from '#cli/doctor/check-household.ts';
import { checkCameras, checkFolder } from '#cli/doctor/check-machine.ts';
import type { Finding } from '#cli/doctor/finding.ts';
import { en } from '#words/en/catalogue.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { createTestBackend } from '../fixtures/test-backend.ts';
import { createHousehold } from '../storage/sqlite/vault-fixture.ts';
import { runFamiliar } from './run-familiar.ts';

const hasModes = process.platform !== 'win32';
const passphrase = 'seven pears in a bowl';

type Answer = {
  readonly exitCode: number | null;
  readonly findings: readonly (Finding & { readonly check: string })[];
  readonly isWell: boolean;
};

async function doctor(home: string, data: string, ...more: string[]): Promise<Answer> {
  const { exitCode, stdout, stderr } = await runFamiliar(home, ['doctor', '--json', '--data', data, ...more]);
  assert.equal(stderr, '');
  return { exitCode, ...JSON.parse(stdout) };
}

const of = ({ findings }: Answer, check: string): string =>
  findings
    .filter((finding) => finding.check === check)
    .map(({ state, said }) => `${state}: ${said}`)
    .join('\n');

async function household(t: TestContext): Promise<{ home: string; data: string; passphraseFile: string }> {
  const home = tempDir(t);
  const [data, passphraseFile] = [join(home, 'data'), join(home, 'passphrase')];
  writeFileSync(passphraseFile, `${passphrase}\n`);
  const init = [
    'init',
    '--household',
    'Lindens',
    '--owner',
    'Ana',
    '--data',
    data,
    '--passphrase-file',
    passphraseFile,
    '--protection',
    'keyFile',
  ];
  assert.equal((await runFamiliar(home, init)).exitCode, 0);
  return { home, data, passphraseFile };
}

test('finds a household in order, its log too, and leaves it as it was', async (t) => {
  const { home, data, passphraseFile } = await household(t);
  const before = readFileSync(join(data, 'familiar.db'));
  const answer = await doctor(home, data);
  assert.deepEqual(readFileSync(join(data, 'familiar.db')), before);
  for (const check of ['versions', 'nets', 'engine', 'data folder', 'household'])
    assert.match(of(answer, check), /^good: /, check);
  assert.match(of(answer, 'household'), /intact \(schema \d+\)\.\n.*key file of this user/);
  assert.match(of(answer, 'activity log'), /^note: .*needs the owner’s passphrase/);
  assert.deepEqual(
    answer.findings.filter(({ check, state }) => state === 'problem' && check !== 'camera'),
    [],
  );
  assert.match(
    of(await doctor(home, data, '--passphrase-file', passphraseFile), 'activity log'),
    /^good: .*Nobody has changed/,
  );
});

test('says when nobody is known to have the recovery code', async (t) => {
  const { dataDir, vault } = await createHousehold(t);
  vault.close();
  const said = async (change: string): Promise<boolean> => {
    const file = new Database(join(dataDir, 'familiar.db'));
    file.exec(change);
    file.close();
    const noKeys = { keychain: join(dataDir, 'none.keychain'), keyFile: join(dataDir, 'none.key') };
    const findings = await checkHousehold(en, dataDir, noKeys).look();
    return findings.some(
      (finding) => finding.state === 'note' && finding.said === en.doctor.household.codeUnknown.said,
    );
  };
  assert.equal(await said("UPDATE key_wraps SET confirmed = 0 WHERE kind = 'recovery'"), true);
  assert.equal(await said("UPDATE key_wraps SET confirmed = 1 WHERE kind = 'recovery'"), false);
  assert.equal(await said("DELETE FROM key_wraps WHERE kind = 'recovery'"), true);
});

test('says what is wrong with a damaged file, a lost key and rights that others have, and what to do', async (t) => {
  const { home, data } = await household(t);
  const broken = join(home, 'broken');
  cpSync(data, broken, { recursive: true });
  const file = openSync(join(broken, 'familiar.db'), 'r+');
  for (let page = 2; page * 4096 < statSync(join(broken, 'familiar.db')).size; page++)
    writeSync(file, Buffer.alloc(4096, 0x5a), 0, 4096, page * 4096);
  closeSync(file);
  if (hasModes) chmodSync(join(broken, 'familiar.db'), 0o644);
  const answer = await doctor(home, broken);
  assert.deepEqual([answer.exitCode, answer.isWell], [1, false]);
  assert.match(of(answer, 'household'), /^problem: The household file is damaged/);
  assert.match(answer.findings.find(({ check }) => check === 'household')?.advice ?? '', /restore a backup/);
  if (hasModes)
    assert.match(of(answer, 'data folder'), /^problem: Other users of this computer can read familiar\.db/m);

  writeFileSync(join(broken, 'familiar.db'), 'a letter to my aunt\n'.repeat(500));
  assert.match(of(await doctor(home, broken), 'household'), /damaged \(The file familiar\.db .* restore a backup\.\)/);

  const keyFiles = readdirSync(home, { recursive: true }).filter((path) => String(path).endsWith('.key'));
  assert.equal(keyFiles.length, 1);
  if (hasModes) {
    for (const path of keyFiles) chmodSync(join(home, String(path)), 0o640);
    assert.match(of(await doctor(home, data), 'household'), /^problem: The key file .* others can read it/m);
  }
  for (const path of keyFiles) rmSync(join(home, String(path)));
  assert.match(of(await doctor(home, data), 'household'), /^problem: The key file .* is missing or damaged/m);
});

test('names what was planted in the file, and says when the file works in another way than Familiar made it', async (t) => {
  const { dataDir, vault } = await createHousehold(t);
  vault.close();
  const alter = async (statements: string) => {
    const file = new Database(join(dataDir, 'familiar.db'));
    file.exec(statements);
    file.close();
    const noKeys = { keychain: join(dataDir, 'none.keychain'), keyFile: join(dataDir, 'none.key') };
    const [finding] = await checkHousehold(en, dataDir, noKeys).look();
    return `${finding?.state}: ${finding?.said}`;
  };
  const planted = await alter('CREATE TRIGGER spy AFTER DELETE ON members BEGIN SELECT 1; END');
  assert.match(planted, /^problem: .* added something to the household file: spy\.$/);
  assert.match(await alter('DROP INDEX samples_by_member'), /^problem: Another program has changed/);
});

test('says who else has rights over the data folder', { skip: !hasModes }, async (t) => {
  const folder = tempDir(t);
  const look = async (mode: number): Promise<string | undefined> => {
    chmodSync(folder, mode);
    const findings = await checkFolder(en.doctor, folder).look();
    return findings.find(({ state }) => state === 'problem')?.said;
  };
  assert.equal(await look(0o700), undefined);
  assert.match((await look(0o755)) ?? '', /^Other users of this computer can look into/);
  assert.match((await look(0o770)) ?? '', /^Other users of this computer may write to/);
});

test('where nothing is set up, and where Familiar is running, it says so and finds no fault', async (t) => {
  const home = tempDir(t);
  assert.match(of(await doctor(home, join(home, 'none')), 'data folder'), /^note: There is no household/);
  assert.deepEqual(readdirSync(home), []);
  const data = join(home, 'data');
  const familiar = await createTestBackend(t, { dataDir: data });
  await familiar.setUp();
  assert.match(of(await doctor(home, data), 'household'), /^note: Familiar is running with this folder/);
});

test('prints one line for each finding and what to do below it', async (t) => {
  const home = tempDir(t);
  const { stdout } = await runFamiliar(home, ['doctor', '--data', join(home, 'none')]);
  assert.match(stdout, /^\+ networks for faces: All \d+ networks are there and unchanged\.$/m);
  assert.match(stdout, /^i data folder: There is no household.*\n {4}Start Familiar to set one up/m);
});

test('names each net that is missing, cut short or altered', async (t) => {
  const models = tempDir(t);
  const real = join(import.meta.dirname, '..', '..', 'models');
  for (const name of readdirSync(real).filter((file) => /\.onnx$|^manifest\.json$/.test(file)))
    cpSync(join(real, name), join(models, name));
  rmSync(join(models, 'facemesh.onnx'));
  const blazeface = readFileSync(join(models, 'blazeface.onnx'));
  writeFileSync(join(models, 'blazeface.onnx'), blazeface.subarray(0, 1000));
  const faceres = readFileSync(join(models, 'faceres.onnx'));
  writeFileSync(join(models, 'faceres.onnx'), faceres.with(5000, (faceres[5000] ?? 0) ^ 1));
  const findings = await checkModels(en.doctor, models).look();
  assert.deepEqual(
    findings.map(({ state, said }) => [
      state,
      /^The model file (\S+) (?:is |has 1000 bytes)?(missing|not the original)?/.exec(said)?.slice(1).join(' ').trim(),
    ]),
    [
      ['problem', 'blazeface.onnx'],
      ['problem', 'facemesh.onnx missing'],
      ['problem', 'faceres.onnx not the original'],
    ],
  );
  for (const { advice } of findings) assert.match(advice ?? '', /npm run models/);
});

test('lists cameras, says that there is none, and when one may not be used', async (t) => {
  const folder = tempDir(t);
  const [none] = await checkCameras(en.doctor, 'linux', folder).look();
  assert.equal(none?.state, 'problem');
  writeFileSync(join(folder, 'video0'), '');
  mkdirSync(join(folder, 'video'));
  const found = await checkCameras(en.doctor, 'linux', folder).look();
  assert.deepEqual(
    found.map(({ state }) => state),
    ['good'],
  );
  assert.equal((await checkCameras(en.doctor, 'win32', folder).look())[0]?.state, 'note');
});

test('what is wrong with an embedder of the household is mended in its folder, not by installing anew', async (t) => {
  const home = tempDir(t);
  const { findings } = await doctor(home, join(home, 'data'), '--embedder', join(home, 'own'));
  const engine = findings.find(({ check }) => check === 'engine');
  assert.match(engine?.said ?? '', /has no manifest\.json/);
  assert.match(engine?.advice ?? '', /EMBEDDERS\.md.*without --embedder/);
});
