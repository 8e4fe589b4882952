import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { labelGroups } from '../../../research/evaluate/groups/label-groups.ts';
import { parseLabelList } from '../../../research/evaluate/pictures/label-list.ts';
import { standaloneSvg } from '../../../research/evaluate/plots/chart.ts';
import { groupPlot } from '../../../research/evaluate/plots/group-plot.ts';
import { Refusal } from '../../../research/refusal.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { personPictures, writeFiles } from './lab-folder.ts';
import { runLab } from './run-lab.ts';

const list = parseLabelList(
  ['person,origin,group,age', 'ana,a,women,30', 'bo,a,men,44', 'cem,b,men,18', 'di,b,children,9', ''].join('\n'),
);
const namesOf = (groups: readonly { readonly name: string; readonly people: ReadonlySet<string> }[]) =>
  groups.map(({ name, people }) => `${name}: ${[...people].join(' ')}`);

test('labels make a group of each combination, each word, each age, and everybody; the same people once', () => {
  assert.deepEqual(namesOf(labelGroups(['ana', 'bo', 'cem', 'di', 'eve'], list)), [
    'a women: ana',
    'a men: bo',
    'b men: cem',
    'b children: di',
    'men: bo cem',
    'a: ana bo',
    'b: cem di',
    'adults: ana bo cem',
    'everybody: ana bo cem di',
  ]);
});

test('any columns will do, and none but the people', () => {
  const cameras = parseLabelList('camera,person\nold,ana\nnew,bo\n');
  assert.deepEqual(namesOf(labelGroups(['ana', 'bo'], cameras)), ['old: ana', 'new: bo', 'everybody: ana bo']);
  const alike = parseLabelList('camera,person,age\nold,ana,30\nold,bo,3\n');
  const groups = ['old: ana bo', 'adults: ana', 'children: bo', 'everybody: ana bo'];
  assert.deepEqual(namesOf(labelGroups(['ana', 'bo'], alike)), groups);
  assert.deepEqual(namesOf(labelGroups(['ana', 'bo'], parseLabelList('person\nana\nbo'))), ['everybody: ana bo']);
});

test('a broken list of labels is refused, naming the line', () => {
  const broken: readonly (readonly [string, RegExp])[] = [
    ['name,age\nana,3', /"person"/],
    ['person,age\nana', /Line 2/],
    ['person,age\nana,3\nbo,', /Line 3/],
    ['person,age\nana,3\nana,4', /Line 3.*ana again/],
  ];
  for (const [text, sentence] of broken)
    assert.throws(
      () => parseLabelList(text),
      (error) => error instanceof Refusal && error.code === 'invalid' && sentence.test(error.message),
    );
});

test('the plot marks what keeps the promise, what may and what breaks it, each with its own form', () => {
  const rates = [
    { rate: 0, low: 0, high: 5e-5, hits: 0 },
    { rate: 1e-4, low: 1e-5, high: 1e-3, hits: 1 },
    { rate: 1e-2, low: 1e-3, high: 1e-1, hits: 90 },
  ];
  const svg = standaloneSvg(groupPlot('groups', ['<a>', 'b', 'c'], [{ title: 'balanced', promisedRate: 1e-4, rates }]));
  assert.match(svg, /<circle class="open c0"/);
  assert.match(svg, /<rect class="dot c4"[^>]*rotate/);
  assert.match(svg, /<rect class="dot c2"/);
  assert.match(svg, /promised: 1 in 10,000[\s\S]*/);
  assert.doesNotMatch(svg, /NaN|Infinity|undefined|<a>/);
});

test('groups: the table, the plot and the page of a folder with labels, and who has none', async (t) => {
  const [root, out] = [tempDir(t), tempDir(t)];
  writeFiles(root, await personPictures());
  writeFiles(out, { 'labels.csv': 'person,kind\nman,one\nother-0,other\nother-1,other\nnobody,one\n' });
  const args = ['groups', root, '--labels', join(out, 'labels.csv'), '--no-cache', '--replicates', '20'];
  const { exitCode, stdout, stderr } = await runLab([
    ...args,
    '--json',
    '--plots',
    out,
    '--report',
    join(out, 'r.html'),
  ]);
  assert.equal(exitCode, 0, stderr);
  const { figures } = JSON.parse(stdout);
  assert.equal(figures.unlabelled, 1);
  assert.deepEqual(
    figures.groups.map(({ name, people, comparisons }: Record<string, unknown>) => [name, people, comparisons]),
    [
      ['one', 1, 0],
      ['other', 2, 4],
      ['everybody', 3, 20],
    ],
  );
  assert.deepEqual(Object.keys(figures.groups[1].levels), ['relaxed', 'balanced', 'strict']);
  assert.match(readFileSync(join(out, 'groups.svg'), 'utf8'), /everybody/);
  assert.match(readFileSync(join(out, 'r.html'), 'utf8'), /Nearest strangers/);

  writeFiles(out, { 'labels.csv': 'person,kind\nnobody,one\n' });
  const refused = await runLab(args);
  assert.equal(refused.exitCode, 2);
  assert.match(refused.stderr, /names no two people/);
});

test('all pairs of a list of people: the others are left out', async (t) => {
  const [root, out] = [tempDir(t), tempDir(t)];
  writeFiles(root, await personPictures());
  writeFiles(out, { 'people.txt': 'man\r\nother-0\n\n' });
  const args = ['all-pairs', '--root', root, '--no-cache', '--replicates', '0', '--json'];
  const { stdout } = await runLab([...args, '--people', join(out, 'people.txt')]);
  const { dataset, figures } = JSON.parse(stdout);
  assert.deepEqual([dataset.people, figures.pairs.genuinePairs, figures.pairs.impostorPairs], [2, 7, 8]);
  const none = await runLab([...args, '--people', join(out, 'none.txt')]);
  assert.deepEqual([none.exitCode, none.enginesOpened], [2, 0]);
  assert.match(none.stderr, /list of people .* cannot be read/);
});
