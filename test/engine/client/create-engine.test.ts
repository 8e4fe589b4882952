import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { FamiliarError, failureOf } from '#contract/result.ts';
import type { ImageAnalysis } from '#core/analysis/analysed-face.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { createEngine, type EngineOptions } from '#engine/client/create-engine.ts';
import type { EngineRequest } from '#engine/protocol/engine-requests.ts';
import { shipped } from '../../fixtures/shipped-space.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { shippedNets } from '../real-nets.ts';
import { createScriptedLauncher, type Program, type Script } from './scripted-launcher.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const nobody: ImageAnalysis = { width: 2, height: 1, faces: [] };
const frame = { kind: 'rgba', image: { width: 2, height: 1, data: new Uint8Array(8) } } as const;
const timing = { firstPauseMs: 1, maxDeaths: 3, restMs: 1000, probeDelayMs: 0, jobTimeoutMs: 60_000 };

type Work = (program: Program, request: EngineRequest, launch: number) => void;

const answer: Work = ({ send }, { id }) => send({ id, ok: true, value: nobody });

/** An engine program that starts well and then does its work as told. */
const engineThat =
  (work: Work): Script =>
  (program, launch) =>
  (message) => {
    const request = message as EngineRequest;
    if (request.job.kind === 'start') program.send({ id: request.id, ok: true, value: { runtime: '1.0' } });
    else work(program, request, launch);
  };

const start = (t: TestContext, options: Pick<EngineOptions, 'launch'> & Partial<EngineOptions>): FaceEngine => {
  const engine = createEngine({ nets: shippedNets, space: shipped, log: silent, timing, ...options });
  t.after(() => engine.close());
  return engine;
};

const isEngineDown = (error: unknown) => error instanceof FamiliarError && error.code === 'engineDown';

/** Resolves when the status is as wished. */
const reached = (engine: FaceEngine, isReached: (status: ReturnType<FaceEngine['status']>) => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (isReached(engine.status())) return resolve();
    const stop = engine.onStatus((status) => {
      if (!isReached(status)) return;
      stop();
      resolve();
    });
  });

test('hands over all that is said of a picture, and its bytes alone, not what lies around them in memory', async (t) => {
  const around = new Uint8Array(64);
  const sizes: number[] = [];
  const facts: object[] = [];
  const measure: Work = (program, request, launch) => {
    if (request.job.kind === 'analyse') {
      const { image } = request.job;
      sizes.push((image.kind === 'file' ? image.bytes : image.image.data).buffer.byteLength);
      facts.push({ ...image, image: null, bytes: null });
    }
    answer(program, request, launch);
  };
  const engine = start(t, { launch: createScriptedLauncher({ 'engine-process': engineThat(measure) }) });
  await engine.analyse({ kind: 'rgba', image: { width: 2, height: 1, data: around.subarray(8, 16) } });
  await engine.analyse({ kind: 'file', bytes: around.subarray(3, 6), withPreview: true });
  await engine.analyse({ kind: 'watchedFrame', image: frame.image, atMs: 40 });
  assert.deepEqual(sizes.slice(0, 2), [8, 3]);
  assert.deepEqual(facts.slice(1), [
    { kind: 'file', bytes: null, image: null, withPreview: true },
    { kind: 'watchedFrame', bytes: null, image: null, atMs: 40 },
  ]);
});

test('starts by itself and says what it runs on', async (t) => {
  const engine = start(t, { launch: createScriptedLauncher({ 'engine-process': engineThat(answer) }) });
  assert.equal(engine.status().state, 'starting');
  await reached(engine, ({ state }) => state === 'ready');
  const { provider, probes, models } = engine.status();
  assert.deepEqual([provider, probes], ['CPU', []]);
  assert.deepEqual(
    models.map(({ name, licence }) => [name, licence]),
    [
      ['blazeface.onnx', 'Apache-2.0'],
      ['blazeface-quick.onnx', 'Apache-2.0'],
      ['facemesh.onnx', 'Apache-2.0'],
      ['mobilefacenet.onnx', 'MIT (as the repository it comes from)'],
      ['face-recognition.onnx', 'CC0-1.0'],
      ['faceres.onnx', 'MIT (as its package)'],
      ['iris.onnx', 'Apache-2.0'],
    ],
  );
  assert.deepEqual(await engine.analyse(frame), nobody);
});

test('answers the request under way by engineDown when the engine dies, and the next ones from a new engine', async (t) => {
  const launch = createScriptedLauncher({
    'engine-process': engineThat((program, request, nth) =>
      nth === 1 ? program.die('SIGSEGV') : answer(program, request, nth),
    ),
  });
  const engine = start(t, { launch });
  const [lost, waiting] = [engine.analyse(frame), engine.analyse(frame)];
  await assert.rejects(lost, isEngineDown);
  assert.deepEqual(await waiting, nobody);
  assert.equal(launch.launched('engine-process'), 2);
  assert.equal(engine.status().state, 'ready');
});

test('restarts an idle engine that died before anyone asks', async (t) => {
  const programs: Program[] = [];
  const script: Script = (program, nth) => {
    programs.push(program);
    return engineThat(answer)(program, nth);
  };
  const engine = start(t, { launch: createScriptedLauncher({ 'engine-process': script }) });
  await reached(engine, ({ state }) => state === 'ready');
  const [gone, back] = [
    reached(engine, ({ state }) => state === 'starting'),
    () => reached(engine, ({ state }) => state === 'ready'),
  ];
  programs[0]?.die('exit code 1');
  await gone;
  await back();
  assert.equal(programs.length, 2);
});

test('an engine that dies again and again is left alone for a while, then tried again', async (t) => {
  let now = 0;
  let isHealthy = false;
  const launch = createScriptedLauncher({
    'engine-process': (program, nth) => (isHealthy ? engineThat(answer)(program, nth) : () => program.die('SIGABRT')),
  });
  const engine = start(t, { launch, monotonic: () => now });
  await assert.rejects(engine.analyse(frame), isEngineDown);
  assert.equal(engine.status().state, 'down');
  assert.deepEqual(engine.status().reason, { why: 'failed', failure: failureOf('engineKeepsStopping') });
  assert.equal(launch.launched('engine-process'), 3);
  isHealthy = true;
  await assert.rejects(engine.analyse(frame), isEngineDown);
  assert.equal(launch.launched('engine-process'), 3);
  now = 1000;
  assert.deepEqual(await engine.analyse(frame), nobody);
  assert.equal(engine.status().state, 'ready');
});

test('deaths with good work between them are not counted together', async (t) => {
  let turn = 0;
  const launch = createScriptedLauncher({
    'engine-process': engineThat((program, request, nth) =>
      turn++ % 2 === 0 ? answer(program, request, nth) : program.die('SIGSEGV'),
    ),
  });
  const engine = start(t, { launch });
  for (let i = 0; i < 5; i++) {
    assert.deepEqual(await engine.analyse(frame), nobody);
    await assert.rejects(engine.analyse(frame), isEngineDown);
  }
  assert.deepEqual(await engine.analyse(frame), nobody);
});

test('an engine that says why it cannot start is down with that sentence and is not started in a loop', async (t) => {
  const failure = failureOf('modelMissing', { file: 'blazeface.onnx' });
  const launch = createScriptedLauncher({
    'engine-process': (program) => (message) =>
      program.send({ id: (message as EngineRequest).id, ok: false, failure, fault: '' }),
  });
  const engine = start(t, { launch });
  await assert.rejects(engine.analyse(frame), isEngineDown);
  assert.deepEqual([engine.status().state, engine.status().reason], ['down', { why: 'failed', failure }]);
  assert.deepEqual([launch.launched('engine-process'), launch.alive()], [1, 0]);
});

test('an engine that never answers counts as dead', async (t) => {
  const launch = createScriptedLauncher({
    'engine-process': engineThat((program, request, nth) => nth > 1 && answer(program, request, nth)),
  });
  const engine = start(t, { launch, timing: { ...timing, jobTimeoutMs: 20 } });
  await assert.rejects(engine.analyse(frame), isEngineDown);
  assert.deepEqual(await engine.analyse(frame), nobody);
});

test('passes refusals of the engine on with their code and words', async (t) => {
  const launch = createScriptedLauncher({
    'engine-process': engineThat(({ send }, { id }) =>
      send({ id, ok: false, failure: failureOf('pictureDamaged'), fault: '' }),
    ),
  });
  const engine = start(t, { launch });
  await assert.rejects(
    engine.analyse(frame),
    (error: unknown) => error instanceof FamiliarError && error.reason === 'pictureDamaged',
  );
  assert.equal(launch.launched('engine-process'), 1);
});

test('ignores what is no reply, and fails a request whose answer has the wrong shape', async (t) => {
  const garbage = [
    null,
    7,
    'hello',
    {},
    { id: 'x', ok: true },
    { id: 99, ok: true, value: nobody },
    { id: 2, ok: false, failure: { code: 'nonsense', reason: 'nonsense', facts: {} }, fault: '' },
  ];
  const launch = createScriptedLauncher({
    'engine-process': engineThat((program, request, nth) => {
      for (const message of garbage) program.send(message);
      if (request.job.kind === 'keepChip') program.send({ id: request.id, ok: true, value: { no: 'bytes' } });
      else answer(program, request, nth);
    }),
  });
  const engine = start(t, { launch });
  assert.deepEqual(await engine.analyse(frame), nobody);
  await assert.rejects(engine.keepChip(new Uint8Array(3)), /wrong shape/);
  assert.deepEqual(await engine.analyse(frame), nobody);
});

test('leaves the frame it is given to the caller', async (t) => {
  const launch = createScriptedLauncher({ 'engine-process': engineThat(answer) });
  const data = new Uint8Array(new ArrayBuffer(24), 8, 8).fill(5);
  await start(t, { launch }).analyse({ kind: 'rgba', image: { width: 2, height: 1, data } });
  assert.deepEqual([...data], [5, 5, 5, 5, 5, 5, 5, 5]);
});

test('closing ends the engine and answers everything else by engineDown', async (t) => {
  const launch = createScriptedLauncher({ 'engine-process': engineThat(() => undefined) });
  const engine = start(t, { launch });
  const [underWay, waiting] = [engine.analyse(frame), engine.keepChip(new Uint8Array(3))];
  await reached(engine, ({ state }) => state === 'ready');
  const both = Promise.all([assert.rejects(underWay, isEngineDown), assert.rejects(waiting, isEngineDown)]);
  await engine.close();
  await both;
  await assert.rejects(engine.analyse(frame), isEngineDown);
  await engine.close();
  assert.deepEqual([launch.launched('engine-process'), launch.alive()], [1, 0]);
});

test('closing an engine that is still starting, or waits to be restarted, ends it too', async (t) => {
  const mute = createScriptedLauncher({ 'engine-process': () => () => undefined });
  const starting = start(t, { launch: mute });
  await starting.close();
  assert.equal(mute.alive(), 0);
  const dying = createScriptedLauncher({ 'engine-process': (program) => () => program.die('SIGABRT') });
  const waiting = start(t, { launch: dying, timing: { ...timing, firstPauseMs: 1e6 } });
  await new Promise((resolve) => setImmediate(resolve));
  await waiting.close();
  assert.equal(dying.alive(), 0);
});

const probeThatSays =
  (speedup: number): Script =>
  ({ send }) =>
  () =>
    send({ ok: true, speedup });

test('a provider that is faster takes over without losing a request; when it dies at work the CPU is back', async (t) => {
  const startedOn: string[] = [];
  let isFatal = false;
  const launch = createScriptedLauncher({
    'probe-process': probeThatSays(3),
    'engine-process': (program) => (message) => {
      const { id, job } = message as EngineRequest;
      if (job.kind === 'start') {
        startedOn.push(job.provider);
        program.send({ id, ok: true, value: { runtime: '1.0' } });
      } else if (isFatal) program.die('SIGSEGV');
      else program.send({ id, ok: true, value: nobody });
    },
  });
  const probeMemory = join(tempDir(t), 'providers.json');
  const engine = start(t, { launch, probeMemory });
  const changed = reached(engine, ({ provider, state }) => state === 'ready' && provider !== 'CPU');
  assert.deepEqual(await engine.analyse(frame), nobody);
  await changed;
  const { probes, reason } = engine.status();
  assert.deepEqual(reason, { why: 'probed', finding: { found: 'faster', speedup: 3 } });
  assert.equal(probes.filter(({ outcome }) => outcome === 'chosen').length, 1);
  assert.deepEqual(await engine.analyse(frame), nobody);
  assert.equal(startedOn.length, 2);
  assert.notEqual(startedOn[1], 'cpu');

  isFatal = true;
  const back = reached(engine, ({ provider }) => provider === 'CPU');
  await assert.rejects(engine.analyse(frame), isEngineDown);
  await back;
  assert.deepEqual(
    engine
      .status()
      .probes.filter(({ outcome }) => outcome === 'chosen' || outcome === 'crashed')
      .map(({ outcome }) => outcome),
    ['crashed', 'chosen'],
  );
  assert.equal(startedOn.at(-1), 'cpu');
  assert.match(readFileSync(probeMemory, 'utf8'), /failedAtWork/);
});

test('a provider that is slower, or fails to start, leaves the CPU in place', async (t) => {
  const slow = createScriptedLauncher({ 'probe-process': probeThatSays(0.4), 'engine-process': engineThat(answer) });
  const first = start(t, { launch: slow, probeMemory: join(tempDir(t), 'providers.json') });
  await reached(first, ({ probes }) => probes.length > 0);
  assert.equal(first.status().provider, 'CPU');
  assert.ok(
    first.status().probes.some(({ outcome, finding }) => outcome === 'usable' && finding.found === 'notFasterEnough'),
  );
  assert.equal(slow.launched('engine-process'), 1);

  const broken = createScriptedLauncher({
    'probe-process': probeThatSays(5),
    'engine-process': (program, nth) => (nth === 1 ? engineThat(answer)(program, nth) : () => program.die('SIGABRT')),
  });
  const second = start(t, { launch: broken, probeMemory: join(tempDir(t), 'providers.json') });
  await reached(second, ({ probes }) => probes.length > 0);
  assert.equal(second.status().provider, 'CPU');
  assert.ok(
    second.status().probes.some(({ outcome, finding }) => outcome === 'crashed' && finding.found === 'failedAtWork'),
  );
  assert.deepEqual(await second.analyse(frame), nobody);
});
