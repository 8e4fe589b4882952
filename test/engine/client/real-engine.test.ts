import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { FamiliarError, failureOf } from '#contract/result.ts';
import { distance } from '#core/recognition/embedding.ts';
import { examineTuning } from '#core/tuning/examine-tuning.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { createEngine, type EngineOptions } from '#engine/client/create-engine.ts';
import { defaultTiming } from '#engine/client/engine-timing.ts';
import type { EngineChild, EngineLauncher } from '#engine/client/launcher.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { shippedPlaces } from '#engine/models/net-places.ts';
import { finish, policy } from '../../core/gallery/samples.ts';
import { manFaces } from '../../fixtures/face-grid.ts';
import { shipped, space } from '../../fixtures/shipped-space.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { separableTwins, twinSamples } from '../../fixtures/twins.ts';
import { asPng, emptyFrame, webcamFrame } from '../../fixtures/webcam-frame.ts';
import { modelsDir } from '../real-nets.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The real engine in its process, and the processes that were launched for it. */
const startReal = async (t: TestContext, folder = modelsDir, options: Partial<EngineOptions> = {}) => {
  const children: EngineChild[] = [];
  const launch: EngineLauncher = (entry) => {
    const child = createNodeLauncher()(entry);
    children.push(child);
    return child;
  };
  const nets = shippedPlaces(folder, await readManifest(modelsDir));
  const engine = createEngine({ launch, nets, space: shipped, log: silent, ...options });
  t.after(() => engine.close());
  return { engine, children };
};

const manFrame = async () => webcamFrame((await manFaces()).slice(0, 1));

/** The frame with next to no light left on the left of its middle. */
const halfLit = (image: RgbaImage): RgbaImage => {
  const data = image.data.map((value, i) => {
    const lit = 1 / (1 + Math.exp(-0.25 * (((i / 4) % image.width) - image.width / 2)));
    return i % 4 === 3 ? value : value * (0.02 + 0.98 * lit);
  });
  return { ...image, data };
};

test('of a face with one side in the dark that crosses to the host, and of one in good light that it is not', async (t) => {
  const { engine } = await startReal(t);
  const image = await manFrame();
  for (const [shown, isDark] of [
    [image, false],
    [halfLit(image), true],
  ] as const) {
    const { faces } = await engine.analyse({ kind: 'rgba', image: shown });
    assert.deepEqual(
      faces.map((face) => face.isHalfLit),
      [isDark],
    );
  }
});

test('the engine finds and embeds a face of a frame and of a file alike, and makes the picture to keep of it', async (t) => {
  const { engine } = await startReal(t);
  const image = await manFrame();
  const [live, file] = await Promise.all([
    engine.analyse({ kind: 'rgba', image }),
    engine.analyse({ kind: 'file', bytes: await asPng(image) }),
  ]);
  const [face, sameFace] = [live.faces[0], file.faces[0]];
  assert.ok(face && sameFace);
  assert.ok(distance(face.embedding, sameFace.embedding) < 0.08);
  const kept = [await engine.keepFace(image, face.mesh), sameFace.picture ?? assert.fail()];
  const wide = [await engine.keepWide(image, face.mesh, []), sameFace.wide].map((bytes) => bytes ?? assert.fail());
  const tile = await engine.cutTile(kept[0] ?? assert.fail());
  for (const bytes of [...kept.map((picture) => picture.bytes), ...wide, tile])
    assert.equal(String.fromCharCode(...bytes.subarray(8, 12)), 'WEBP');
  await assert.rejects(
    engine.analyse({ kind: 'file', bytes: Uint8Array.of(1, 2, 3) }),
    (error: unknown) => error instanceof FamiliarError && error.code === 'badImage',
  );
});

test('pictures asked for at once are each looked at as they are, and left as they were', async (t) => {
  const { engine } = await startReal(t);
  const [someone, nobody] = [await manFrame(), await emptyFrame()];
  const small = { width: 8, height: 8, data: nobody.data.subarray(0, 256) };
  const before = someone.data.slice();
  const looks = await Promise.all(
    [someone, nobody, small, someone].map((image) => engine.analyse({ kind: 'rgba', image })),
  );
  assert.deepEqual(
    looks.map(({ width, faces }) => [width, faces.length]),
    [
      [640, 1],
      [640, 0],
      [8, 0],
      [640, 1],
    ],
  );
  assert.deepEqual(someone.data, before);
});

test('the engine examines a household as this process would, while it goes on looking at pictures', async (t) => {
  const { engine, children } = await startReal(t);
  const samples = twinSamples(separableTwins, 12);
  const [report, analysis] = await Promise.all([
    engine.examineTuning(samples, policy, []),
    engine.analyse({ kind: 'rgba', image: await manFrame() }),
  ]);
  assert.deepEqual(report, finish(examineTuning(samples, policy, [], space)));
  assert.equal(analysis.faces.length, 1);
  const dying = engine.examineTuning(twinSamples(separableTwins, 100), policy, []);
  children.at(-1)?.kill();
  await assert.rejects(dying, (error: unknown) => error instanceof FamiliarError && error.code === 'engineDown');
});

test('killed in the middle of a request it answers engineDown, then works again', async (t) => {
  const { engine, children } = await startReal(t);
  const image = await manFrame();
  const before = (await engine.analyse({ kind: 'rgba', image })).faces[0];
  const lost = engine.analyse({ kind: 'rgba', image });
  setImmediate(() => children[0]?.kill());
  await assert.rejects(lost, (error: unknown) => error instanceof FamiliarError && error.code === 'engineDown');
  const after = (await engine.analyse({ kind: 'rgba', image })).faces[0];
  assert.ok(before && after && distance(before.embedding, after.embedding) < 1e-3);
  assert.equal(children.length, 2);
});

test('the engine keeps its compiled code for its next start, although it is killed at its end', async (t) => {
  const folder = tempDir(t);
  const usual = process.env['NODE_COMPILE_CACHE'];
  process.env['NODE_COMPILE_CACHE'] = folder;
  const { engine } = await startReal(t);
  if (usual === undefined) delete process.env['NODE_COMPILE_CACHE'];
  else process.env['NODE_COMPILE_CACHE'] = usual;
  await engine.analyse({ kind: 'rgba', image: await emptyFrame() });
  const kept = () => readdirSync(folder, { recursive: true }).length;
  for (const end = performance.now() + 10_000; kept() < 20 && performance.now() < end; ) await pause(50);
  assert.ok(kept() >= 20, `${kept()} files`);
});

test('without its models the engine is down and says so', async (t) => {
  const { engine, children } = await startReal(t, join(tempDir(t), 'empty'));
  await assert.rejects(
    engine.analyse({ kind: 'file', bytes: Uint8Array.of(1) }),
    (error: unknown) => error instanceof FamiliarError && error.code === 'engineDown',
  );
  assert.equal(engine.status().state, 'down');
  assert.equal(children.length, 1);
});

test('a net that is missing or altered is told by name, and is read again once it is mended', async (t) => {
  const folder = tempDir(t);
  const { models } = await readManifest(modelsDir);
  for (const { file } of Object.values(models)) symlinkSync(join(modelsDir, file), join(folder, file));
  const iris = join(folder, 'iris.onnx');
  rmSync(iris);
  let now = 0;
  const { engine, children } = await startReal(t, folder, { monotonic: () => now });
  const image = await emptyFrame();
  const reasonAfterAsking = async () => {
    await assert.rejects(
      engine.analyse({ kind: 'rgba', image }),
      (error: unknown) => error instanceof FamiliarError && error.code === 'engineDown',
    );
    return engine.status().reason;
  };
  const failed = (reason: 'modelMissing' | 'modelAltered') => ({
    why: 'failed',
    failure: failureOf(reason, { file: 'iris.onnx' }),
  });
  assert.deepEqual(await reasonAfterAsking(), failed('modelMissing'));

  const altered = readFileSync(join(modelsDir, 'iris.onnx'));
  altered.writeUInt8(altered.readUInt8(1000) ^ 1, 1000);
  writeFileSync(iris, altered);
  now += defaultTiming.restMs;
  assert.deepEqual(await reasonAfterAsking(), failed('modelAltered'));
  assert.equal(children.length, 2);

  copyFileSync(join(modelsDir, 'iris.onnx'), iris);
  now += defaultTiming.restMs;
  assert.deepEqual((await engine.analyse({ kind: 'rgba', image })).faces, []);
});
