import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { FamiliarError } from '#contract/result.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { en } from '#words/en/catalogue.ts';
import { type EmbedDependencies, embedPictures } from '../../../research/evaluate/embed/embed-pictures.ts';
import { noCache, openEmbeddingCache } from '../../../research/evaluate/embed/embedding-cache.ts';
import { centralFace } from '../../../research/evaluate/embed/face-analysis.ts';
import { createProgress } from '../../../research/evaluate/embed/progress.ts';
import { findPictures } from '../../../research/evaluate/pictures/find-pictures.ts';
import { randomEmbedding } from '../../fixtures/embeddings.ts';
import { createScriptedEngine, goodFace } from '../../fixtures/scripted-engine.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { writeFiles } from './lab-folder.ts';

const embedding = randomEmbedding(createRandom(1));

/** An engine that answers one face for every file, unless `refuse` gives an error for its text. */
function engineThat(refuse: (content: string) => Error | null = () => null): FaceEngine & { asked: string[] } {
  const scripted = createScriptedEngine();
  const asked: string[] = [];
  return {
    ...scripted,
    asked,
    async analyse(image) {
      const content = image.kind === 'file' ? new TextDecoder().decode(image.bytes) : '';
      asked.push(content);
      const error = refuse(content);
      if (error !== null) throw error;
      return { width: 640, height: 480, faces: [goodFace(embedding)] };
    },
  };
}

function dependencies(engine: FaceEngine, changes: Partial<EmbedDependencies> = {}): EmbedDependencies {
  return {
    engine: async () => engine,
    cache: noCache,
    progress: { begin: () => undefined, step: () => undefined, end: () => undefined },
    note: () => undefined,
    ...changes,
  };
}

function filesIn(root: string, count: number) {
  writeFiles(root, Object.fromEntries(Array.from({ length: count }, (_, i) => [`ana/${i}.png`, `picture ${i}`])));
  return findPictures(root, 'people').pictures;
}

test('the face nearest to the centre counts, not the largest', () => {
  const face = (x: number, side: number) => ({ box: { x, y: 40, width: side, height: side } });
  const [large, central] = [face(0, 60), face(45, 20)];
  assert.equal(centralFace({ width: 110, height: 100, faces: [large, central] }), central);
  assert.equal(centralFace({ width: 110, height: 100, faces: [] }), null);
});

test('a file that cannot be read is listed with its reason, and the rest goes on', async (t) => {
  const engine = engineThat((content) => (content === 'picture 1' ? new FamiliarError('pictureDamaged') : null));
  const { pictures, unreadable, computed } = await embedPictures(filesIn(tempDir(t), 4), dependencies(engine));
  assert.deepEqual(
    pictures.map(({ name }) => name),
    ['ana/0.png', 'ana/2.png', 'ana/3.png'],
  );
  assert.deepEqual(unreadable, [{ path: 'ana/1.png', reason: en.failures.pictureDamaged }]);
  assert.equal(computed, 3);
});

test('pictures that were in flight when another one killed the engine are tried again; the killer is listed', async (t) => {
  // The first time the killer comes along, the next one in flight dies with it.
  let kills = 0;
  const engine = engineThat((content) => {
    const isKiller = content === 'picture 2';
    if (isKiller) kills++;
    return isKiller || (kills === 1 && content === 'picture 3') ? new FamiliarError('engineStopped') : null;
  });
  const { pictures, unreadable } = await embedPictures(filesIn(tempDir(t), 8), dependencies(engine));
  assert.equal(pictures.length, 7);
  assert.deepEqual(
    unreadable.map(({ path }) => path),
    ['ana/2.png'],
  );
});

test('an engine that dies on everything is no fault of the pictures', async (t) => {
  const engine = engineThat(() => new FamiliarError('engineStopped'));
  await assert.rejects(embedPictures(filesIn(tempDir(t), 40), dependencies(engine)), { reason: 'engineStopped' });
  assert.ok(engine.asked.length < 40);
});

test('a second run computes nothing but a few entries it checks', async (t) => {
  const [root, folder] = [tempDir(t), tempDir(t)];
  const files = filesIn(root, 12);
  const cache = openEmbeddingCache(join(folder, 'cache'), ['1'], space);
  const first = await embedPictures(files, dependencies(engineThat(), { cache }));
  assert.deepEqual([first.computed, first.fromCache], [12, 0]);
  const engine = engineThat();
  const second = await embedPictures(files, dependencies(engine, { cache }));
  assert.deepEqual([second.computed, second.fromCache], [0, 12]);
  assert.equal(engine.asked.length, 3);
  assert.deepEqual(second.pictures, first.pictures);
});

test('a pipeline that changed without saying so is noticed, and the cache is made anew', async (t) => {
  const [root, folder] = [tempDir(t), tempDir(t)];
  const files = filesIn(root, 12);
  const cache = openEmbeddingCache(folder, ['1'], space);
  await embedPictures(files, dependencies(engineThat(), { cache }));
  const changed = createScriptedEngine();
  changed.show(goodFace(randomEmbedding(createRandom(9))));
  const notes: string[] = [];
  const { computed } = await embedPictures(files, dependencies(changed, { cache, note: (line) => notes.push(line) }));
  assert.equal(computed, 12);
  assert.match(notes.join(), /pipeline has changed/);
});

test('progress is told in plain lines with the time left where there is no terminal', () => {
  const lines: string[] = [];
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const progress = createProgress('Pictures', output);
  progress.begin(20);
  for (let i = 0; i < 20; i++) progress.step();
  progress.end();
  assert.equal(lines.length, 10);
  assert.match(lines[0] ?? '', /^Pictures: 2 of 20, \d+ s left\n$/);
  assert.match(lines.at(-1) ?? '', /20 of 20, 0 s left/);
});
