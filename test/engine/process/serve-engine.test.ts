import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Failure } from '#contract/failures.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { examineTuning } from '#core/tuning/examine-tuning.ts';
import { meshPoints } from '#core/vision/face-mesh.ts';
import type { PictureLimits } from '#engine/images/picture-thread.ts';
import { sha256Of } from '#engine/models/load-model.ts';
import { netOf } from '#engine/models/net-places.ts';
import { serveEngine } from '#engine/process/serve-engine.ts';
import { packSamples } from '#engine/protocol/packed-samples.ts';
import type { ParentPort } from '#engine/protocol/parent-port.ts';
import { finish, policy } from '../../core/gallery/samples.ts';
import { shipped, space } from '../../fixtures/shipped-space.ts';
import { slowPicture } from '../../fixtures/slow-picture.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { separableTwins, twinSamples } from '../../fixtures/twins.ts';
import { asPng, emptyFrame } from '../../fixtures/webcam-frame.ts';
import { shippedNets } from '../real-nets.ts';

type Reply = {
  readonly id: number;
  readonly ok: boolean;
  readonly failure?: Failure | null;
  readonly value?: unknown;
};

/** The kind of a refusal; a fault that nobody expected counts as `internal`. */
const codeOf = (reply: Reply | undefined) => (reply?.failure === null ? 'internal' : reply?.failure?.code);

/** The engine program in this process, with a line to it. */
const openLine = (pictureLimits?: PictureLimits) => {
  const replies: Reply[] = [];
  const waiting: (() => void)[] = [];
  let hear: (message: unknown) => void = () => assert.fail('nobody listens yet');
  const port: ParentPort = {
    post: (reply) => {
      replies.push(reply as Reply);
      for (const wake of waiting.splice(0)) wake();
    },
    onMessage: (listener) => {
      hear = listener;
    },
  };
  serveEngine(port, pictureLimits);
  return {
    send: (message: unknown) => hear(message),
    replies,
    async until(count: number) {
      while (replies.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
};

const startJob = { kind: 'start', nets: shippedNets, provider: 'cpu', threads: 1, embedder: shippedEmbedder };

const samples = twinSamples(separableTwins, 12);
const tuningJob = { kind: 'examineTuning', samples: packSamples(samples), space: shipped, policy, owners: [1] };

test('drops what carries no id, and refuses what it does not understand', async () => {
  const line = openLine();
  for (const garbage of [
    null,
    undefined,
    1,
    'analyse',
    {},
    [],
    { job: startJob },
    { id: 'one', job: startJob },
    { id: 1.5 },
  ])
    line.send(garbage);
  const mesh = new Float32Array(meshPoints * 3);
  const badJobs = [
    undefined,
    {},
    { kind: 'format' },
    { kind: 'start' },
    { ...startJob, embedder: { faceres: shippedEmbedder[1] } },
    { ...startJob, nets: 'shipped' },
    { ...startJob, nets: { facemesh: 'facemesh.onnx' } },
    { ...startJob, provider: 'magic' },
    { ...startJob, threads: 0 },
    { ...startJob, extra: true },
    { kind: 'analyse', image: { kind: 'rgba', image: { width: 2, height: 2, data: new Uint8Array(3) } } },
    { kind: 'analyse', image: { kind: 'rgba', image: { width: -1, height: -1, data: new Uint8Array(4) } } },
    { kind: 'analyse', image: { kind: 'file', bytes: 'text' } },
    { kind: 'keepChip', chip: [1, 2, 3] },
    { kind: 'keepChip', chip: new Uint8Array(3) },
    { kind: 'cutTile', picture: { bytes: new Uint8Array(3), shows: 0.5 } },
    { kind: 'embedKept', picture: new Uint8Array(3) },
    { kind: 'keepWide', image: { width: 1, height: 1, data: new Uint8Array(4) }, mesh, others: [{ x: 1 }] },
    { kind: 'keepWide', image: { width: 1, height: 1, data: new Uint8Array(4) }, mesh, others: null },
    { kind: 'keepFace', image: { width: 1, height: 1, data: new Uint8Array(4) }, mesh: new Float32Array(3) },
    { ...tuningJob, samples: { ...tuningJob.samples, ids: [1] } },
    { ...tuningJob, samples: { ...tuningJob.samples, memberIds: ['one', 2] } },
    { ...tuningJob, samples: { ...tuningJob.samples, embeddings: [...tuningJob.samples.embeddings] } },
    { ...tuningJob, policy: { ...policy, falseMatchRate: 0 } },
    { ...tuningJob, owners: [1.5] },
  ];
  badJobs.forEach((job, id) => {
    line.send({ id, job });
  });
  await line.until(badJobs.length);
  assert.deepEqual(
    line.replies.map((reply) => [reply.id, reply.ok, codeOf(reply)]),
    badJobs.map((_, id) => [id, false, 'invalid']),
  );
});

test('refuses work before it is started', async () => {
  const line = openLine();
  line.send({ id: 1, job: { kind: 'keepChip', chip: new Uint8Array(150 * 150 * 3) } });
  await line.until(1);
  assert.deepEqual([line.replies[0]?.ok, codeOf(line.replies[0])], [false, 'engineDown']);
});

test('answers what is in memory in order and reads files beside, and goes on after a refusal', async () => {
  const line = openLine();
  const image = await emptyFrame();
  line.send({ id: 1, job: startJob });
  line.send({ id: 2, job: { kind: 'analyse', image: { kind: 'file', bytes: Buffer.from('no picture') } } });
  line.send({ id: 3, job: { kind: 'analyse', image: { kind: 'file', bytes: await asPng(image) } } });
  line.send({ id: 4, job: { kind: 'analyse', image: { kind: 'rgba', image } } });
  line.send({
    id: 5,
    job: { kind: 'analyse', image: { kind: 'rgba', image: { width: 1, height: 1, data: new Uint8Array(7) } } },
  });
  await line.until(5);
  assert.deepEqual(
    line.replies.map((reply) => [reply.id, reply.ok, codeOf(reply)]),
    [
      [1, true, undefined],
      [4, true, undefined],
      [5, false, 'invalid'],
      [2, false, 'badImage'],
      [3, true, undefined],
    ],
  );
  for (const at of [1, 4]) assert.deepEqual(line.replies[at]?.value, { width: 640, height: 480, faces: [] });
});

test('a photo that is slow to read holds up neither frames nor samples, and is ended at its time', async () => {
  const { file, limitMs } = await slowPicture();
  const line = openLine({ jobMs: limitMs, idleMs: 5000 });
  const image = await emptyFrame();
  const keepChip = { kind: 'keepChip', chip: new Uint8Array(150 * 150 * 3) };
  line.send({ id: 1, job: startJob });
  await line.until(1);
  // The thread that makes pictures of faces has started.
  line.send({ id: 5, job: keepChip });
  await line.until(2);
  const startedAt = performance.now();
  line.send({ id: 2, job: { kind: 'analyse', image: { kind: 'file', bytes: file } } });
  line.send({ id: 3, job: { kind: 'analyse', image: { kind: 'cameraFrame', image } } });
  line.send({ id: 4, job: keepChip });
  await line.until(5);
  const waitedMs = performance.now() - startedAt;
  assert.deepEqual(
    line.replies.map((reply) => [reply.id, reply.ok, reply.failure?.reason]),
    [
      [1, true, undefined],
      [5, true, undefined],
      [3, true, undefined],
      [4, true, undefined],
      [2, false, 'pictureTooSlow'],
    ],
  );
  assert.ok(waitedMs < 4 * limitMs, `${waitedMs} ms`);
});

test('examines a household between the pictures, which do not wait for it, and also before it is started', async () => {
  const line = openLine();
  const wide = { ...tuningJob, samples: packSamples(twinSamples({ ...separableTwins, ways: 6 }, 60)) };
  line.send({ id: 1, job: wide });
  line.send({ id: 2, job: { kind: 'keepChip', chip: new Uint8Array(150 * 150 * 3) } });
  await line.until(2);
  assert.deepEqual(
    line.replies.map(({ id }) => id),
    [2, 1],
  );
  line.send({ id: 3, job: tuningJob });
  await line.until(3);
  assert.deepEqual(line.replies[2]?.value, finish(examineTuning(samples, policy, [1], space)));
});

test('refuses to start on bytes that are no net', async (t) => {
  const line = openLine();
  const [folder, file, bytes] = [tempDir(t), 'nothing.onnx', new Uint8Array(500)];
  writeFileSync(join(folder, file), bytes);
  const facemesh = { ...netOf(shippedNets, 'facemesh'), folder, file, bytes: bytes.length, sha256: sha256Of(bytes) };
  line.send({ id: 1, job: { ...startJob, nets: { ...shippedNets, facemesh } } });
  await line.until(1);
  assert.deepEqual([line.replies[0]?.ok, codeOf(line.replies[0])], [false, 'internal']);
});

test('starts once', async () => {
  const line = openLine();
  line.send({ id: 1, job: startJob });
  line.send({ id: 2, job: startJob });
  await line.until(2);
  assert.deepEqual(
    line.replies.map((reply) => [reply.ok, codeOf(reply)]),
    [
      [true, undefined],
      [false, 'conflict'],
    ],
  );
});

/** The bytes of buffers in use: after several collections, since some are given back only between two. */
async function bufferBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 5; round++) {
    collect();
    await setImmediate();
  }
  return process.memoryUsage().arrayBuffers;
}

test('keeps no file of a net that it has made', async () => {
  const line = openLine();
  const before = await bufferBytes();
  line.send({ id: 1, job: startJob });
  await line.until(1);
  const made = ['facemesh', 'blazeface-quick', 'mobilefacenet', 'face-recognition', 'faceres'];
  const fileBytes = made.reduce((sum, net) => sum + netOf(shippedNets, net).bytes, 0);
  const laterBytes = ['blazeface', 'iris'].reduce((sum, net) => sum + netOf(shippedNets, net).bytes, 0);
  assert.ok(fileBytes > 20e6);
  const kept = (await bufferBytes()) - before;
  assert.ok(kept < laterBytes + 1e6);
});
