import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { calibrationSchema } from '#engine/models/read-calibration.ts';
import shipped from '../../../assets/calibration.json' with { type: 'json' };
import { findLabelledPeople, ratesByGroup } from '../../../research/evaluate/calibrate/rates-by-group.ts';
import { noCache } from '../../../research/evaluate/embed/embedding-cache.ts';
import { Refusal } from '../../../research/refusal.ts';
import { randomEmbedding } from '../../fixtures/embeddings.ts';
import { createScriptedEngine, goodFace } from '../../fixtures/scripted-engine.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { writeFiles } from './lab-folder.ts';

test('a calibration carries rates by group, which its schema takes', async (t) => {
  const root = tempDir(t);
  const names = ['ana', 'bo', 'cem', 'di'];
  writeFiles(root, Object.fromEntries(names.map((name) => [`people/${name}/1.png`, name])));
  writeFiles(root, { 'labels.csv': 'person,kind\nana,one\nbo,one\ncem,other\n' });
  const random = createRandom(2);
  const engine = createScriptedEngine();
  engine.beforeAnswer = () => engine.show(goodFace(randomEmbedding(random)));
  const lab = {
    engine: async () => engine,
    cache: noCache,
    progress: { begin: () => undefined, step: () => undefined, end: () => undefined },
    note: () => undefined,
    calibration: shipped,
    space,
    spaceWithout: () => space,
    modelsDir: root,
    random: () => createRandom(1),
    replicates: 5,
  };
  const options = { groups: join(root, 'people'), groupsName: 'a few', labels: join(root, 'labels.csv') };
  const labelled = await findLabelledPeople(options);
  assert.ok(labelled);
  const groups = await ratesByGroup(lab, labelled, shipped);
  assert.deepEqual([groups.set, groups.leftOut], [{ name: 'a few', people: 4, pictures: 4, withoutFace: 0 }, 0]);
  assert.deepEqual(
    groups.measured.map(({ name, people, comparisons }) => [name, people, comparisons]),
    [
      ['one', 2, 1],
      ['other', 1, 0],
      ['everybody', 3, 3],
    ],
  );
  const { rate, low, high } = groups.measured[2]?.levels.balanced ?? {};
  assert.deepEqual([rate, low, high], [0, 0, 0.708]);
  assert.deepEqual(calibrationSchema.parse({ ...shipped, groups }).groups, groups);
});

test('a folder of groups without labels is refused before anything is measured', async () => {
  assert.equal(await findLabelledPeople({}), null);
  await assert.rejects(
    findLabelledPeople({ groups: 'somewhere' }),
    (error) => error instanceof Refusal && /--labels/.test(error.message),
  );
});
