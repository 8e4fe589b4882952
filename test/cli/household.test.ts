import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import Database from 'better-sqlite3';
import { defaultArgon2Cost } from '#storage/secrets/passphrase-key.ts';
import type { GraphWriter } from '../../models/builder/onnx/graph-writer.ts';
import { tinyEntry, tinyNet, writeCalibration, writeNet } from '../fixtures/own-embedder.ts';
import { type Photos, writePhotos } from './photos.ts';
import { type CommandOutcome, runFamiliar, shippedProgram } from './run-familiar.ts';

const passphrase = 'seven pears in a bowl';

describe('familiar init, enrol, identify, members', () => {
  const folder = mkdtempSync(join(tmpdir(), 'familiar-cli-'));
  const data = join(folder, 'data');
  const passphraseFile = join(folder, 'passphrase');
  let photos: Photos;
  before(async () => {
    photos = await writePhotos(folder);
    writeFileSync(passphraseFile, `${passphrase}\n`);
  });
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

  const familiar = (...args: string[]): Promise<CommandOutcome> =>
    runFamiliar(folder, [...args, '--data', data, '--passphrase-file', passphraseFile]);
  const answer = ({ stdout }: CommandOutcome) => {
    assert.match(stdout, /^\{.*\}\n$/, 'one JSON object on one line');
    return JSON.parse(stdout);
  };

  test('asks for a household before anything else', async () => {
    const outcome = await familiar('members', '--json');
    assert.equal(outcome.exitCode, 2);
    assert.equal(answer(outcome).error.code, 'notFound');
    assert.match(outcome.stderr, /Set one up with "init"/);
  });

  test('refuses a passphrase that is too short, and sets nothing up', async () => {
    const outcome = await runFamiliar(
      folder,
      ['init', '--household', 'Lindens', '--owner', 'Ana', '--data', data, '--json'],
      'short\n',
    );
    assert.equal(outcome.exitCode, 2);
    assert.match(answer(outcome).error.message, /at least 10 characters/);
  });

  test('takes no passphrase from an argument', async () => {
    const outcome = await familiar('init', '--household', 'Lindens', '--owner', 'Ana', '--passphrase', passphrase);
    assert.equal(outcome.exitCode, 2);
    assert.match(outcome.stderr, /There is no option --passphrase\./);
  });

  test('pays the full cost of a passphrase as people run it', async () => {
    const other = join(folder, 'as-people-run-it');
    const init = ['init', '--household', 'Lindens', '--owner', 'Ana', '--data', other];
    assert.equal((await runFamiliar(folder, init, `${passphrase}\n`, shippedProgram)).exitCode, 0);
    const file = new Database(join(other, 'familiar.db'), { readonly: true });
    const text = "SELECT memory_kib AS memoryKib, passes, lanes FROM key_wraps WHERE kind = 'passphrase'";
    assert.deepEqual(file.prepare(text).get(), defaultArgon2Cost);
    file.close();
  });

  test('shows the recovery code of a household that it sets up, and what it is for', async () => {
    const other = join(folder, 'with-a-code');
    const init = ['init', '--household', 'Lindens', '--owner', 'Ana', '--data', other];
    const { stdout, stderr } = await runFamiliar(folder, init, `${passphrase}\n`);
    assert.match(stdout, /^Lindens is set up\. Ana is the owner\.\nRecovery code: ([0-9A-Z]{4}-){6}[0-9A-Z]{4}\n$/);
    assert.match(stderr, /shows it only once/);
    assert.doesNotMatch(stderr, /[0-9A-Z]{4}-[0-9A-Z]{4}/);
  });

  test('takes the passphrase as it is typed from files of other programs and from standard input', async () => {
    const other = join(folder, 'from-windows');
    const files = {
      notepad: Buffer.from(`\uFEFF${passphrase}\r\n`),
      powershell: Buffer.from(`\uFEFF${passphrase}\r\n`, 'utf16le'),
      two: Buffer.from(`${passphrase}\nand another line\n`),
      noText: Buffer.from(passphrase, 'utf16le'),
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const withFile = (name: keyof typeof files, ...args: string[]) =>
      runFamiliar(folder, [...args, '--data', other, '--passphrase-file', join(folder, name)]);
    assert.equal((await withFile('powershell', 'init', '--household', 'Lindens', '--owner', 'Ana')).exitCode, 0);
    assert.equal((await withFile('notepad', 'members')).exitCode, 0);
    const members = ['members', '--data', other];
    for (const input of [passphrase, files.notepad, files.powershell])
      assert.equal((await runFamiliar(folder, members, input)).exitCode, 0);
    const two = await withFile('two', 'members', '--json');
    assert.equal(two.exitCode, 2);
    assert.match(answer(two).error.message, /more than one line in .*two\. Write only the passphrase/);
    assert.match((await withFile('noText', 'members')).stderr, /is not plain text\. Save it as UTF-8 text/);
    assert.match((await runFamiliar(folder, members, files.two)).stderr, /more than one line in standard input/);
  });

  test('changes the passphrase and makes a new recovery code, with the passphrase in force', async () => {
    const other = join(folder, 'changed');
    const at = ['--data', other];
    const first = join(folder, 'first');
    const second = join(folder, 'second');
    writeFileSync(first, `${passphrase}\n`);
    writeFileSync(second, 'eight plums in a jar\r\n');
    const init = ['init', '--household', 'Lindens', '--owner', 'Ana', ...at, '--json'];
    const { recoveryCode } = answer(await runFamiliar(folder, init, passphrase));
    const change = ['passphrase', '--passphrase-file', first, ...at];
    assert.equal((await runFamiliar(folder, change, 'short')).exitCode, 2);
    const changed = await runFamiliar(folder, [...change, '--new-passphrase-file', second]);
    assert.match(changed.stdout, /^The passphrase is changed\./);
    assert.notEqual((await runFamiliar(folder, ['members', ...at], passphrase)).exitCode, 0);
    const renewed = await runFamiliar(folder, ['recovery-code', '--passphrase-file', second, ...at, '--json']);
    assert.match(answer(renewed).recoveryCode, /^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
    assert.notEqual(answer(renewed).recoveryCode, recoveryCode);
    assert.match(renewed.stderr, /shows it only once/);
  });

  test('sets a household up with the passphrase from standard input, once', async () => {
    const init = ['init', '--household', 'Lindens', '--owner', 'Ana', '--data', data, '--json'];
    const outcome = await runFamiliar(folder, init, `${passphrase}\n`);
    assert.equal(outcome.exitCode, 0, outcome.stderr);
    assert.deepEqual(answer(outcome).owner, { id: 1, name: 'Ana' });
    assert.match(answer(outcome).recoveryCode, /^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
    assert.match(outcome.stderr, /Write down the recovery code now.* only once/);
    assert.equal((await runFamiliar(folder, init, `${passphrase}\n`)).exitCode, 2);
  });

  test('cannot decide who is in a photo while nobody is enrolled', async () => {
    const outcome = await familiar('identify', photos.man[0], '--json');
    assert.equal(outcome.exitCode, 3);
    assert.equal(answer(outcome).photos[0].outcome, 'nobodyEnrolled');
  });

  test('enrols the owner from one photo, and says what is wrong with each of the others', async () => {
    const outcome = await familiar('enrol', 'Ana', photos.man[0], photos.nobody, photos.two, photos.broken, '--json');
    assert.equal(outcome.exitCode, 3);
    const { member, photos: results } = answer(outcome);
    assert.deepEqual(member, { id: 1, name: 'Ana' });
    assert.deepEqual(
      results.map((result: { outcome: string; code?: string }) => result.code ?? result.outcome),
      ['added', 'noFace', 'manyFaces', 'badImage'],
    );
  });

  test('adds someone unknown to the household, but not with a photo that will not do', async () => {
    assert.equal((await familiar('enrol', 'Ben', photos.stranger)).exitCode, 0);
    assert.equal((await familiar('enrol', 'Cleo', photos.nobody)).exitCode, 3);
    const outcome = await familiar('members', '--json');
    assert.deepEqual(
      answer(outcome).members.map(
        ({ name, role, sampleCount }: { name: string; role: string; sampleCount: number }) => [name, role, sampleCount],
      ),
      [
        ['Ana', 'owner', 1],
        ['Ben', 'member', 1],
      ],
    );
  });

  test('identifies a member by another photo', async () => {
    const outcome = await familiar('identify', photos.man[2], '--json');
    assert.equal(outcome.exitCode, 0, outcome.stderr);
    const [photo] = answer(outcome).photos;
    assert.deepEqual([photo.outcome, photo.member], ['match', { id: 1, name: 'Ana' }]);
    assert.ok(photo.distance <= photo.threshold && photo.margin > 0);
  });

  test('waits for faces that are learnt anew after an update before it names anybody', async () => {
    const file = new Database(join(data, 'familiar.db'));
    file.exec(`UPDATE samples SET embedder = '${'0'.repeat(64)}'`);
    file.close();
    const outcome = await familiar('identify', photos.man[2], photos.stranger, '--json');
    assert.equal(outcome.exitCode, 0, outcome.stderr);
    assert.deepEqual(
      answer(outcome).photos.map(({ member }: { member: { name: string } }) => member.name),
      ['Ana', 'Ben'],
    );
    assert.match(outcome.stderr, /learning the faces again: \d of 2/i);
  });

  test('waits for no face where the net that is named cannot be run, and says what is wrong with it', async () => {
    const own = join(folder, 'own');
    const isAlike = (writer: GraphWriter, value: string): string =>
      writer.node('Mul', [value, writer.floats(Float32Array.of(0), [])]);
    writeNet(own, tinyNet(32, isAlike), tinyEntry);
    await writeCalibration(own);
    const outcome = await familiar('identify', photos.man[2], '--embedder', own, '--json');
    assert.equal(outcome.exitCode, 3);
    assert.equal(answer(outcome).error.code, 'engineDown');
    assert.match(outcome.stderr, /gives the same result for different pictures/);
  });

  test('identifies a member also where what a tuning learnt cannot be read', async () => {
    const file = new Database(join(data, 'familiar.db'));
    file.exec("INSERT INTO tuning (id, sealed) VALUES (1, x'00')");
    file.close();
    const outcome = await familiar('identify', photos.man[2], '--json');
    assert.equal(outcome.exitCode, 0, outcome.stderr);
    assert.equal(answer(outcome).photos[0].outcome, 'match');
    assert.match(outcome.stderr, /tuning cannot be read/);
  });

  test('names nobody for a stranger', async () => {
    const outcome = await familiar('identify', photos.neighbour, '--json');
    assert.equal(outcome.exitCode, 1);
    const [photo] = answer(outcome).photos;
    assert.deepEqual([photo.outcome, photo.member], ['noMatch', null]);
    assert.ok(photo.distance > photo.threshold);
  });

  test('ends with the gravest answer of several photos', async () => {
    const outcome = await familiar('identify', photos.man[1], photos.neighbour, photos.two);
    assert.equal(outcome.exitCode, 3);
    assert.equal(outcome.stdout.trim().split('\n').length, 3);
  });

  test('does not guess between two members with one face', async () => {
    const enrolled = await familiar('enrol', 'Ana’s twin', photos.man[1], '--json');
    assert.equal(answer(enrolled).photos[0].resembles, 'Ana');
    const outcome = await familiar('identify', photos.man[2], '--json');
    assert.equal(outcome.exitCode, 3);
    assert.equal(answer(outcome).photos[0].outcome, 'ambiguous');
  });

  test('refuses a wrong passphrase without a word on standard output', async () => {
    const outcome = await runFamiliar(folder, ['members', '--data', data], 'not the passphrase\n');
    assert.deepEqual([outcome.exitCode, outcome.stdout], [2, '']);
    assert.match(outcome.stderr, /That is not the passphrase/);
  });
});
