import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { zipSync } from 'fflate';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { drawPictures } from '../../../research/evaluate/detect/find-sets.ts';
import { openViolaJones, packagedCascade } from '../../../research/evaluate/detect/viola-jones.ts';
import { standaloneSvg } from '../../../research/evaluate/plots/chart.ts';
import { foundPlot } from '../../../research/evaluate/plots/found-plot.ts';
import { Refusal } from '../../../research/refusal.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { asPng, emptyFrame, webcamFrame } from '../../fixtures/webcam-frame.ts';
import { writeFiles } from './lab-folder.ts';
import { runLab } from './run-lab.ts';

type Figures = Readonly<Record<'found' | 'alarmed', { readonly hits: number; readonly of: number }>>;
type Row = {
  readonly label: string;
  readonly pictures: number;
  readonly byFinder: Readonly<Record<string, Figures>>;
};
type DetectAnswer = {
  readonly dataset: { readonly pictures: number; readonly people: number; readonly withoutFace: readonly string[] };
  readonly figures: Readonly<Record<'asIs' | 'byWidth' | 'byLight' | 'several' | 'none', readonly Row[]>> & {
    readonly times: readonly { readonly ms: Readonly<Record<string, number>> }[];
    readonly missed: Readonly<Record<string, readonly string[]>>;
  };
};

let files: Record<string, Uint8Array>;

before(async () => {
  const [[man], others] = await Promise.all([manFaces(), otherFaces()]);
  const tiles = [man, ...others.slice(0, 2)].flatMap((tile) => tile ?? []);
  const [pair, wall] = await Promise.all([webcamFrame(tiles.slice(0, 2), 2), emptyFrame()]);
  const pictures = await Promise.all([...tiles, pair, wall].map(asPng));
  files = Object.fromEntries(
    ['one/ana/1.png', 'one/bo/1.png', 'middle/cem/1.png', 'several/2/pair.png', 'none/wall.png'].map((name, i) => [
      name,
      pictures[i] as Uint8Array,
    ]),
  );
});

const quick = ['--made', '2', '--widths', '40', '--lights', '40', '--faces', '2', '--replicates', '10'];
const foldersIn = (root: string): string[] => [
  ...['--one', join(root, 'one'), '--middle', join(root, 'middle')],
  ...['--several', join(root, 'several'), '--none', join(root, 'none')],
];

const shown = (rows: readonly Row[], finder: string) =>
  rows.map(({ label, pictures, byFinder }) => [
    label,
    pictures,
    ...(['found', 'alarmed'] as const).map((what) => byFinder[finder]?.[what]?.hits ?? null),
  ]);

test('detect: one face, several and none are found as often as they are there, at both efforts', async (t) => {
  const [root, out] = [tempDir(t), tempDir(t)];
  writeFiles(root, files);
  const pages = ['--report', join(out, 'report.html'), '--plots', join(out, 'plots')];
  const { exitCode, stdout, stderr, enginesOpened } = await runLab([
    ...['detect', ...foldersIn(root), ...quick, '--json', ...pages],
  ]);
  assert.equal(exitCode, 0, stderr);
  assert.equal(enginesOpened, 0);
  const { dataset, figures } = JSON.parse(stdout) as DetectAnswer;
  assert.deepEqual([dataset.pictures, dataset.people, dataset.withoutFace], [5, 3, []]);
  for (const finder of ['quickly', 'thoroughly']) {
    assert.deepEqual(shown(figures.asIs, finder), [
      ['one', 2, 2, 0],
      ['middle', 1, 1, null],
    ]);
    assert.deepEqual(shown(figures.several, finder), [['2', 3, 6, 0]]);
    assert.deepEqual(shown(figures.byLight, finder), [['40', 3, 3, 0]]);
    assert.deepEqual(
      shown(figures.none, finder).map(([label, pictures, , alarmed]) => [label, pictures, alarmed]),
      [
        ['none', 1, 0],
        ['made: cut up and shuffled', 3, 0],
        ['made: face blanked out', 2, 0],
        ['made: textures', 2, 0],
      ],
    );
    assert.deepEqual(figures.missed[finder], []);
  }
  assert.deepEqual(shown(figures.byWidth, 'thoroughly'), [['40', 3, 3, 0]]);
  assert.ok(figures.times.every(({ ms }) => (ms['quickly'] ?? 0) > 0 && (ms['violaJones'] ?? 0) > 0));

  const page = readFileSync(join(out, 'report.html'), 'utf8');
  assert.match(page, /A face is found when a box covers the point/);
  assert.doesNotMatch(page, /NaN|undefined|half the distance to the template/);
  assert.deepEqual(readdirSync(join(out, 'plots')), []);
});

test('the cascade finds a face in the same picture, and refuses a file that holds none', async (t) => {
  const cascade = packagedCascade();
  assert.ok(cascade !== null);
  const violaJones = await openViolaJones(cascade);
  const [[man], wall] = await Promise.all([manFaces(), emptyFrame()]);
  assert.ok(man !== undefined);
  const [box, ...others] = violaJones.find(await webcamFrame([man]));
  assert.equal(others.length, 0);
  assert.ok(box !== undefined && box.x < 320 && box.x + box.width > 320 && box.width > 120);
  assert.deepEqual(violaJones.find(wall), []);
  violaJones.close();

  const folder = tempDir(t);
  writeFiles(folder, { 'cascade.xml': '<nothing/>' });
  await assert.rejects(openViolaJones(join(folder, 'cascade.xml')), Refusal);
  await assert.rejects(openViolaJones(join(folder, 'none.xml')), /cannot be read/);
});

test('drawings may come from a zip file, and the cascade may be left out', async (t) => {
  const root = tempDir(t);
  writeFiles(root, { 'drawings.zip': zipSync({ 'alphabet/wall.png': files['none/wall.png'] ?? new Uint8Array() }) });
  const args = ['detect', '--none', join(root, 'drawings.zip'), '--no-cascade', '--made', '1', '--json'];
  const { exitCode, stdout, stderr } = await runLab(args);
  assert.equal(exitCode, 0, stderr);
  const { figures } = JSON.parse(stdout) as DetectAnswer;
  assert.deepEqual(Object.keys(figures.none[0]?.byFinder ?? {}), ['quickly', 'thoroughly']);
  assert.equal(figures.none[0]?.label, 'drawings.zip');
});

test('folders that do not say what they show are refused before anything is searched', async (t) => {
  const root = tempDir(t);
  writeFiles(root, { ...files, 'crowds/many/1.png': files['one/ana/1.png'] ?? '', 'empty/notes.txt': 'no picture' });
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /at least one folder/],
    [['--several', join(root, 'crowds')], /the folder many does not say how many faces/],
    [['--one', join(root, 'nowhere')], /There is no folder/],
    [['--none', join(root, 'empty')], /no picture in/],
    [['--none', join(root, 'none'), '--cascade', join(root, 'nowhere.xml')], /cascade .* cannot be read/],
  ];
  for (const [args, sentence] of wrong) {
    const { exitCode, stdout, stderr } = await runLab(['detect', ...args]);
    assert.deepEqual([exitCode, stdout], [2, ''], args.join(' '));
    assert.match(stderr, sentence);
  }
});

test('a picture of everybody is drawn before a second one of anybody', () => {
  const pictures = ['ana', 'ana', 'ana', 'bo', 'cem'].map((unit, i) => ({
    name: String(i),
    unit,
    read: async () => new Uint8Array(),
  }));
  const drawn = drawPictures(pictures, 4, createRandom(1)).map(({ unit }) => unit);
  assert.deepEqual(drawn.slice(0, 3).sort(), ['ana', 'bo', 'cem']);
  assert.equal(drawn[3], 'ana');
});

test('the plot shows a curve and a band for each way of finding faces', () => {
  const shares = [
    { x: 16, y: 0.4, low: 0.3, high: 0.5 },
    { x: 64, y: 1, low: 0.9, high: 1 },
  ];
  const chart = foundPlot({ name: 'n', title: 't', caption: 'c' }, 'width', [
    { label: 'quickly', series: 0, shares },
    { label: 'thoroughly', series: 1, shares },
  ]);
  const svg = standaloneSvg(chart);
  assert.equal(svg.match(/class="band/g)?.length, 2);
  assert.match(svg, />16<[\s\S]*>64</);
  assert.doesNotMatch(svg, /NaN|undefined/);
});
