import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { gatherVisitors, type Visitor } from '../../../research/statistics/gathered.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { personPictures, writeFiles } from './lab-folder.ts';
import { runLab } from './run-lab.ts';

const random = createRandom(4);
const visitor = (embedding: Float32Array, distances: readonly number[]): Visitor => ({
  faces: distances.map((distance) => ({ embedding: embeddingAt(embedding, distance, random), handicap: 0 })),
});
const gatherOnce = (present: readonly Visitor[]) => {
  const options = { faces: 4, draws: 3 };
  return gatherVisitors(() => present, 0.7, options, { random: createRandom(1), replicates: 20 });
};
const rates = ({ mixed, whole, apart }: ReturnType<typeof gatherOnce>) => [mixed.rate, whole.rate, apart.rate];

test('counts who is put with somebody else, who stays whole and who falls apart', () => {
  const [one, other, third] = [1, 2, 3].map(() => randomEmbedding(random)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  assert.deepEqual(rates(gatherOnce([visitor(one, [0, 0.2, 0.3]), visitor(other, [0, 0.2])])), [0, 1, 0]);
  assert.deepEqual(
    rates(gatherOnce([visitor(one, [0]), visitor(one, [0.3]), visitor(other, [0]), visitor(third, [0])])),
    [0.5, 0, 0],
  );
  const apart: Visitor = { faces: [one, other].map((embedding) => ({ embedding, handicap: 0 })) };
  const { whole, apart: fallen } = gatherOnce([apart, visitor(third, [0, 0.2])]);
  assert.deepEqual([whole.rate, fallen.rate, whole.people], [0.5, 0.5, 2]);
});

test('strangers: halves, groups of a list and families, each with a line for every limit', async (t) => {
  const [root, families, out] = [tempDir(t), tempDir(t), tempDir(t)];
  const pictures = await personPictures();
  writeFiles(root, pictures);
  writeFiles(families, Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`home/${name}`, bytes])));
  writeFiles(out, { 'labels.csv': 'person,kind\nman,one\nother-0,other\nother-1,other\nother-2,other\n' });
  const args = ['strangers', '--root', root, '--no-cache', '--replicates', '20', '--draws', '4', '--json'];
  const more = ['--groups', root, '--labels', join(out, 'labels.csv'), '--families', families];
  const { exitCode, stdout, stderr } = await runLab([...args, ...more]);
  assert.equal(exitCode, 0, stderr);
  const { figures } = JSON.parse(stdout);
  const names = new Set(figures.rows.map(({ name }: { name: string }) => name));
  assert.ok(names.has('strangers') && names.has('one family') && names.has('everybody'), [...names].join(', '));
  const own = figures.rows.filter(
    ({ name, rate }: { name: string; rate: number }) => name === 'strangers' && rate === figures.rate,
  );
  assert.equal(own.length, 2);
  assert.ok(own.every(({ mixed }: { mixed: { rate: number } }) => mixed.rate === 0));
  assert.ok(own.some(({ whole }: { whole: { rate: number } }) => whole.rate > 0));
});

test('strangers: a folder that is not there is refused', async () => {
  const { exitCode, enginesOpened } = await runLab(['strangers', '--root', '/not/there', '--no-cache']);
  assert.deepEqual([exitCode, enginesOpened], [2, 0]);
});
