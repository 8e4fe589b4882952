import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { createScriptedEngine } from '../../fixtures/scripted-engine.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { answer } from './answer.ts';
import { personPictures, strayFiles, writeFiles } from './lab-folder.ts';
import { runLab } from './run-lab.ts';

let people: Record<string, Uint8Array>;
let strays: Record<string, string | Uint8Array>;

before(async () => {
  [people, strays] = await Promise.all([personPictures(), strayFiles()]);
});

test('all pairs: counts, sane figures, what was left out, and a second run from the cache', async (t) => {
  const [root, cache] = [tempDir(t), tempDir(t)];
  writeFiles(root, { ...people, ...strays });
  const args = ['all-pairs', '--root', root, '--cache', cache];

  const first = await answer(args);
  const { dataset, figures } = first;
  assert.deepEqual([dataset.pictures, dataset.people, dataset.computed, dataset.fromCache], [11, 4, 11, 0]);
  assert.deepEqual(dataset.withoutFace, ['other-1/wall.png']);
  assert.deepEqual(
    dataset.unreadable.map(({ path }) => path),
    ['other-0/broken.jpg'],
  );
  assert.match(dataset.unreadable[0]?.reason ?? '', /damaged/);
  assert.equal(dataset.ignoredFiles, 2);
  // Genuine: 6 of the man, 1 of each other, 2 with the wall. Impostors: the other 46 of 55 pairs, 8 of them with the
  // wall.
  assert.deepEqual(
    [figures.pairs.genuinePairs, figures.pairs.impostorPairs, figures.pairs.unscoredImpostor],
    [11, 36, 8],
  );
  assert.ok(figures.pairs.equalErrorRate.rate < 0.2);
  assert.ok(first.models.length === 5 && first.models.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256)));
  assert.match(first.command, /^npm run evaluate -- all-pairs --root /);

  const second = await answer(args);
  assert.deepEqual([second.dataset.computed, second.dataset.fromCache], [0, 11]);
  assert.deepEqual(second.figures, first.figures);
});

test('a picture of a different person is never the worst false non-match, and the man is near to himself', async (t) => {
  const root = tempDir(t);
  writeFiles(root, people);
  const { worst } = await answer(['all-pairs', '--root', root, '--no-cache']);
  const [falseMatches, falseNonMatches] = worst;
  assert.ok(falseMatches?.pairs.every(({ pictures: [a, b] }) => a?.split('/')[0] !== b?.split('/')[0]));
  assert.ok(
    falseNonMatches?.pairs.every(
      ({ pictures: [a, b], distance }) => a?.split('/')[0] === b?.split('/')[0] && distance < 0.6,
    ),
  );
});

test('nothing is kept with --no-cache', async (t) => {
  const [root, here] = [tempDir(t), tempDir(t)];
  writeFiles(root, people);
  const { dataset } = await answer(['all-pairs', '--root', root, '--cache', join(here, 'cache'), '--no-cache']);
  assert.equal(dataset.computed, 10);
  assert.equal(existsSync(join(here, 'cache')), false);
});

test('pairs: a picture that is not there is an error and listed', async (t) => {
  const root = tempDir(t);
  writeFiles(root, people);
  const list = join(tempDir(t), 'pairs.txt');
  const genuine = 'man\t1\t2\nman\t3\t4\nother-0\t1\t2\nman\t1\t9\n';
  const impostor = 'man\t1\tother-0\t1\nman\t2\tother-1\t1\nother-0\t1\tother-2\t2\nman\t3\tother-2\t1\n';
  writeFiles(list.slice(0, -'/pairs.txt'.length), { 'pairs.txt': `4\n${genuine}${impostor}` });
  const { figures, dataset } = await answer(['pairs', list, '--root', root, '--no-cache']);
  assert.deepEqual([figures.pairs.genuinePairs, figures.pairs.impostorPairs, figures.unscoredPairs], [4, 4, 1]);
  assert.deepEqual(
    dataset.unreadable.map(({ path }) => path),
    ['man/man_0009.jpg'],
  );
  assert.ok(figures.accuracy.accuracy <= 7 / 8);
});

test('identify: people are named from one picture', async (t) => {
  const root = tempDir(t);
  writeFiles(root, people);
  const { figures } = await answer(['identify', '--root', root, '--shots', '1', '--draws', '3', '--no-cache']);
  assert.equal(figures.reports[0]?.shots, 1);
  assert.ok((figures.reports[0]?.rankOne.mean ?? 0) > 0.8);
});

const familyFiles = (): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(people).map(([name, bytes]) => [
      name.startsWith('man') || name.startsWith('other-0') ? `F1/${name}` : `F2/${name}`,
      bytes,
    ]),
  );

test('households: relations, strangers and every margin', async (t) => {
  const [root, lists] = [tempDir(t), tempDir(t)];
  writeFiles(root, familyFiles());
  writeFiles(lists, { 'kin.csv': 'member1,member2,relation\nF1/man,F1/other-0,sibs\n' });
  const { figures } = await answer([
    'households',
    '--root',
    root,
    '--kin',
    join(lists, 'kin.csv'),
    '--shots',
    '1',
    '--margins',
    '0,0.9',
    '--draws',
    '2',
    '--no-cache',
  ]);
  const [byOne] = figures.byShots;
  const relaxed = byOne?.levels.find(({ level }) => level === 'relaxed')?.accepted ?? [];
  // 4 x 2 pictures of brother and sister; the two others are of one family without a listed relation, 2 x 2.
  assert.deepEqual(
    relaxed.map(({ group, of }) => [group, of]),
    [
      ['same person', 9],
      ['strangers', 24],
      ['brother and sister', 8],
      ['same family, relation not listed', 4],
    ],
  );
  assert.ok((relaxed[0]?.rate ?? 0) > (relaxed[1]?.rate ?? 1));
  const [none, wide] = byOne?.signIns[0]?.outcomes ?? [];
  assert.deepEqual([none?.margin, wide?.margin], [0, 0.9]);
  // Two draws of one enrolled picture each: 3 of the man and 1 of each other sign in.
  assert.equal(none?.right.of, 12);
  assert.ok((wide?.right.rate ?? 1) < (none?.right.rate ?? 0));
});

test('the page stands by itself, shows faces as pictures and escapes file names; the plots show none', async (t) => {
  const [root, out] = [tempDir(t), tempDir(t)];
  const renamed = Object.fromEntries(
    Object.entries(people).map(([name, bytes]) => [name.replace('man/1', 'man/<b onload=x>1'), bytes]),
  );
  writeFiles(root, process.platform === 'win32' ? people : renamed);
  const report = join(out, 'pages', 'report.html');
  const { exitCode, stdout } = await runLab([
    'all-pairs',
    '--root',
    root,
    '--no-cache',
    '--replicates',
    '0',
    '--report',
    report,
    '--plots',
    join(out, 'plots'),
  ]);
  assert.equal(exitCode, 0);
  assert.match(stdout, /Equal error rate/);
  const page = readFileSync(report, 'utf8');
  assert.doesNotMatch(page, /https?:|<script|<link|@import|src="(?!data:)|url\(/);
  assert.doesNotMatch(page, /NaN|undefined|<b onload/);
  assert.ok((page.match(/src="data:image\/webp;base64,/g) ?? []).length >= 8);
  for (const part of [
    'ROC',
    'DET',
    'Distances',
    'Worst false matches',
    'Worst false non-matches',
    'How it was measured',
    'not claimable',
  ]) {
    assert.ok(page.includes(part), part);
  }
  assert.deepEqual(readdirSync(join(out, 'plots')).sort(), ['det.svg', 'distances.svg', 'roc.svg']);
  for (const plot of readdirSync(join(out, 'plots')))
    assert.doesNotMatch(readFileSync(join(out, 'plots', plot), 'utf8'), /data:|<image/);
});

test('called wrongly: exit code 2 and a sentence, nothing on standard output', async (t) => {
  const root = tempDir(t);
  writeFiles(root, { 'ana/1.png': 'x' });
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['all-pairs'], /--root/],
    [['nonsense'], /unknown command/],
    [['identify', '--root', root, '--shots', 'many'], /whole number/],
    [['households', '--root', root], /--kin/],
    [['all-pairs', '--root', join(root, 'none')], /There is no folder/],
    [['pairs', join(root, 'none.txt'), '--root', root], /pairs file .* cannot be read/],
    [['all-pairs', '--root', root, '--calibration', join(root, 'ana', '1.png')], /is not valid/],
  ];
  for (const [args, sentence] of wrong) {
    const { exitCode, stdout, stderr, enginesOpened } = await runLab(args);
    assert.deepEqual([exitCode, stdout, enginesOpened], [2, '', 0], args.join(' '));
    assert.match(stderr, sentence);
  }
  const help = await runLab(['--help']);
  assert.equal(help.exitCode, 0);
  assert.match(help.stdout, /<root>\/<family>\/<person>\/<picture>[\s\S]*biometric data/);
});

test('nobody to compare: exit code 2', async (t) => {
  const root = tempDir(t);
  writeFiles(root, { 'man/1.png': people['man/1.png'] ?? '', 'other-0/1.png': people['other-0/1.png'] ?? '' });
  const { exitCode, stderr } = await runLab(['all-pairs', '--root', root, '--no-cache']);
  assert.equal(exitCode, 2);
  assert.match(stderr, /somebody with two pictures/);
});

test('an engine that does not run: exit code 3', async (t) => {
  const root = tempDir(t);
  writeFiles(root, people);
  const engine = createScriptedEngine();
  engine.breakDown();
  const { exitCode, stderr } = await runLab(['all-pairs', '--root', root, '--no-cache'], async () => engine);
  assert.equal(exitCode, 3);
  assert.match(stderr, /engine stopped/);
});

test('calibrate: too few strangers are refused, and no file is written', async (t) => {
  const [root, out] = [tempDir(t), join(tempDir(t), 'calibration.json')];
  writeFiles(root, people);
  const { exitCode, stderr } = await runLab([
    'calibrate',
    '--root',
    root,
    '--name',
    'a few',
    '--out',
    out,
    '--no-cache',
    '--replicates',
    '0',
  ]);
  assert.equal(exitCode, 2);
  assert.match(stderr, /too few pairs of strangers/);
  assert.equal(existsSync(out), false);
});

test('crowd: few people make no crowd, and no file is written', async (t) => {
  const [root, out] = [tempDir(t), join(tempDir(t), 'crowd.json')];
  writeFiles(root, people);
  const args = ['crowd', '--people', root, '--name', 'a few', '--out', out, '--no-cache'];
  const { exitCode, stderr } = await runLab(args);
  assert.equal(exitCode, 2);
  assert.match(stderr, /A crowd needs 640 pictures or more/);
  assert.equal(existsSync(out), false);
});

test('crowd: without people, or a place for it, it says what is missing', async (t) => {
  const out = join(tempDir(t), 'crowd.json');
  const nobody = await runLab(['crowd', '--name', 'nobody', '--out', out, '--no-cache']);
  assert.deepEqual([nobody.exitCode, /640 pictures/.test(nobody.stderr)], [2, true]);
  const nowhere = await runLab(['crowd', '--name', 'nobody', '--no-cache']);
  assert.deepEqual([nowhere.exitCode, /--out/.test(nowhere.stderr)], [2, true]);
});
